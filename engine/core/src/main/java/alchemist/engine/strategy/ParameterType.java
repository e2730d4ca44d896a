package alchemist.engine.strategy;

import java.util.Locale;

/** The types a strategy parameter may have. */
public enum ParameterType {
    INTEGER("a whole number"),
    NUMBER("a number"),
    BOOLEAN("true or false"),
    TEXT("a text");

    private final String article;

    ParameterType(String article) {
        this.article = article;
    }

    static ParameterType of(Class<?> type) {
        if (type == int.class) {
            return INTEGER;
        }
        if (type == double.class) {
            return NUMBER;
        }
        if (type == boolean.class) {
            return BOOLEAN;
        }
        if (type == String.class) {
            return TEXT;
        }
        throw new IllegalStateException("a parameter can't be a " + type.getName());
    }

    /** For the sentence "… is not a whole number". */
    public String article() {
        return article;
    }

    Object parse(String text) {
        return switch (this) {
            case INTEGER -> Integer.parseInt(text);
            case NUMBER -> Double.parseDouble(text);
            case BOOLEAN -> parseBoolean(text);
            case TEXT -> text;
        };
    }

    /** A limit or default as a user would write it: 5 rather than 5.0. */
    public String text(Object value) {
        if (value instanceof Number number
                && number.doubleValue() == Math.rint(number.doubleValue())) {
            return Long.toString(number.longValue());
        }
        return value.toString();
    }

    private static boolean parseBoolean(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1" -> true;
            case "false", "no", "0" -> false;
            default -> throw new NumberFormatException(text);
        };
    }
}
