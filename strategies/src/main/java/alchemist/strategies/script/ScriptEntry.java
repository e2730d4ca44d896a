package alchemist.strategies.script;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One JSON object of a script, read field by field; errors name the entry. */
final class ScriptEntry {

    private final int number;
    private final Map<String, Object> fields;

    /**
     * @param number counted from 1
     */
    ScriptEntry(int number, Map<String, Object> fields) {
        this.number = number;
        this.fields = fields;
    }

    boolean has(String name) {
        return fields.get(name) != null;
    }

    String text(String name) {
        if (fields.get(name) instanceof String text) {
            return text;
        }
        throw error("needs a text '" + name + "'");
    }

    String text(String name, String otherwise) {
        return has(name) ? text(name) : otherwise;
    }

    double number(String name) {
        if (fields.get(name) instanceof Double number && Double.isFinite(number)) {
            return number;
        }
        throw error("needs a number '" + name + "'");
    }

    double number(String name, double otherwise) {
        return has(name) ? number(name) : otherwise;
    }

    int count(String name) {
        double number = number(name);
        if (number < 0 || number != Math.rint(number) || number > Integer.MAX_VALUE) {
            throw error("needs a whole number from 0 on as '" + name + "', not " + number);
        }
        return (int) number;
    }

    <E extends Enum<E>> E choice(String name, Class<E> type, E otherwise) {
        String text = text(name, otherwise.name());
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text.toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        throw error("has an unknown " + name + " '" + text + "'");
    }

    /** The objects of a list. */
    List<ScriptEntry> entries(String name) {
        if (!(fields.get(name) instanceof List<?> list) || list.isEmpty()) {
            throw error("needs a list '" + name + "'");
        }
        return list.stream().map(this::nested).toList();
    }

    private ScriptEntry nested(Object value) {
        if (value instanceof Map<?, ?> map) {
            @SuppressWarnings("unchecked") // made by JsonValues
            Map<String, Object> nested = (Map<String, Object>) map;
            return new ScriptEntry(number, nested);
        }
        throw error("has something other than orders in its list");
    }

    IllegalArgumentException error(String what) {
        return new IllegalArgumentException("entry " + number + " of the order script " + what);
    }
}
