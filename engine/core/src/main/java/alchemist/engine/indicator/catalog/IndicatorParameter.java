package alchemist.engine.indicator.catalog;

import alchemist.engine.indicator.Input;
import alchemist.engine.indicator.average.MovingAverage;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * A parameter of an indicator.
 *
 * @param name in camelCase; the length is called {@code period}
 * @param alsoCalled other names, for example backtrader's
 * @param defaultText the value when none is given
 */
public record IndicatorParameter(
        String name, List<String> alsoCalled, Type type, String defaultText, Range range) {

    /** Smallest and largest number; without meaning for other values. */
    public record Range(double min, double max) {}

    /** What values a parameter has. */
    public enum Type {
        WHOLE("a whole number"),
        NUMBER("a number"),
        AVERAGE("a moving average"),
        INPUT("an input"),
        FUNCTION("a function"),
        TIME("a time of day such as 09:30"),
        ZONE("a time zone such as America/New_York"),
        INSTANT("a time such as 2024-01-31T09:30:00Z, or first");

        private final String article;

        Type(String article) {
            this.article = article;
        }

        /** For the sentence "… is not a whole number". */
        public String article() {
            return article;
        }
    }

    /** True for {@link Type#WHOLE} and {@link Type#NUMBER}, which have a range. */
    public boolean isNumber() {
        return type == Type.WHOLE || type == Type.NUMBER;
    }

    boolean isCalled(String text) {
        String plain = IndicatorSpec.plain(text);
        return IndicatorSpec.plain(name).equals(plain)
                || alsoCalled.stream().anyMatch(other -> IndicatorSpec.plain(other).equals(plain));
    }

    /** The value as an Integer, Double, MovingAverage, Input, LocalTime, ZoneId, Long or String. */
    Object parse(String text) {
        try {
            Object value = read(text.strip());
            if (value instanceof Number number && isNumber()) {
                check(number.doubleValue(), text.strip());
            }
            return value;
        } catch (NumberFormatException | DateTimeException e) {
            throw new IllegalArgumentException(
                    "parameter %s: '%s' is not %s".formatted(name, text.strip(), type.article()),
                    e);
        }
    }

    private Object read(String text) {
        return switch (type) {
            case WHOLE -> Integer.parseInt(text);
            case NUMBER -> Double.parseDouble(text);
            case AVERAGE -> MovingAverage.named(text);
            case INPUT -> Input.named(text);
            case FUNCTION -> text.toUpperCase(Locale.ROOT);
            case TIME -> LocalTime.parse(text);
            case ZONE -> ZoneId.of(text);
            case INSTANT -> instant(text);
        };
    }

    private static long instant(String text) {
        if (text.equals("first")) {
            return Long.MIN_VALUE;
        }
        Instant instant = Instant.parse(text);
        return Math.addExact(
                Math.multiplyExact(instant.getEpochSecond(), 1_000_000_000L), instant.getNano());
    }

    private void check(double number, String text) {
        // Written so that NaN fails too.
        if (!(number >= range.min() && number <= range.max())) {
            throw new IllegalArgumentException(
                    "parameter %s: %s is out of range, allowed is %s to %s"
                            .formatted(name, text, words(range.min()), words(range.max())));
        }
    }

    private String words(double bound) {
        return type == Type.WHOLE ? Long.toString((long) bound) : Double.toString(bound);
    }
}
