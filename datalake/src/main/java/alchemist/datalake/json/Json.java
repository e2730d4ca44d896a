package alchemist.datalake.json;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * A value inside a JSON text, with its place in it for messages. What is asked for and not there is
 * a {@link JsonException}; what may be missing is asked for with {@link #has}. Immutable.
 */
public final class Json {

    private final @Nullable Object value;
    private final String place;

    private Json(@Nullable Object value, String place) {
        this.value = value;
        this.place = place;
    }

    /** Reads a whole text. */
    public static Json parse(String text) throws JsonException {
        return new Json(new JsonParser(text).parse(), "the answer");
    }

    /** True where there is a value of that name that is not null. */
    public boolean has(String name) {
        return value instanceof Map<?, ?> members && members.get(name) != null;
    }

    /** A member of an object. */
    public Json at(String name) throws JsonException {
        if (!has(name)) {
            throw new JsonException(place + " has no " + name);
        }
        return new Json(((Map<?, ?>) valueOf(Map.class, "object")).get(name), name);
    }

    /** The names of an object's members, in their order. */
    public List<String> names() throws JsonException {
        return ((Map<?, ?>) valueOf(Map.class, "object"))
                .keySet().stream().map(String::valueOf).toList();
    }

    /** An element of a list, counted from 0. */
    public Json at(int index) throws JsonException {
        List<?> list = (List<?>) valueOf(List.class, "list");
        if (index >= list.size()) {
            throw new JsonException(place + " has only " + list.size() + " elements");
        }
        return new Json(list.get(index), place + "[" + index + "]");
    }

    /** The length of a list. */
    public int size() throws JsonException {
        return ((List<?>) valueOf(List.class, "list")).size();
    }

    public boolean isNull() {
        return value == null;
    }

    public String text() throws JsonException {
        return (String) valueOf(String.class, "text");
    }

    /** True or false. */
    public boolean flag() throws JsonException {
        return (Boolean) valueOf(Boolean.class, "flag");
    }

    /** A number, or a text that holds one, as exchanges write prices. */
    public double number() throws JsonException {
        try {
            return Double.parseDouble(digits());
        } catch (NumberFormatException e) {
            throw new JsonException(place + " is not a number");
        }
    }

    /** A whole number, or a text that holds one. */
    public long whole() throws JsonException {
        try {
            return Long.parseLong(digits());
        } catch (NumberFormatException e) {
            throw new JsonException(place + " is not a whole number");
        }
    }

    private String digits() throws JsonException {
        return value instanceof JsonParser.Digits(String digits) ? digits : text();
    }

    private Object valueOf(Class<?> type, String what) throws JsonException {
        if (!type.isInstance(value)) {
            throw new JsonException(place + " is no " + what);
        }
        return type.cast(value);
    }
}
