package alchemist.app.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON into maps, lists, numbers (long or double), texts, booleans and {@link Null}. */
public final class Json {

    private final Object root;

    private Json(Object root) {
        this.root = root;
    }

    /** Reads a whole document and nothing behind it. */
    public static Json parse(String text) {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            parser.nextToken();
            Object value = value(parser);
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("not one JSON value: " + text);
            }
            return new Json(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What lies at a path of names and indexes: {@code at("trades", 0, "pnl")}.
     *
     * @throws IllegalArgumentException when there is nothing
     */
    public Object at(Object... path) {
        Object here = root;
        for (Object step : path) {
            Object next =
                    switch (here) {
                        case Map<?, ?> map -> map.get(step);
                        case List<?> list -> list.get((Integer) step);
                        default -> null;
                    };
            if (next == null) {
                throw new IllegalArgumentException("there is no " + Arrays.toString(path));
            }
            here = next;
        }
        return here;
    }

    public double number(Object... path) {
        return at(path) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    public String text(Object... path) {
        return String.valueOf(at(path));
    }

    public List<?> list(Object... path) {
        return at(path) instanceof List<?> list ? list : List.of();
    }

    public boolean has(String member) {
        return root instanceof Map<?, ?> map && map.containsKey(member);
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> Null.NULL;
            default -> parser.getText();
        };
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> map = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            map.put(name, value(parser));
        }
        return map;
    }

    private static List<Object> array(JsonParser parser) throws IOException {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser));
        }
        return list;
    }

    /** Stands for JSON's null. */
    public enum Null {
        NULL
    }
}
