package alchemist.strategies.script;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON into lists, maps, texts, doubles and booleans; a null is left out. */
final class JsonValues {

    private JsonValues() {}

    /**
     * Reads a file that holds a list of objects.
     *
     * @throws IOException when the file can't be read, or holds something else
     */
    static List<Map<String, Object>> objects(Path file) throws IOException {
        try (JsonParser in = new JsonFactory().createParser(Files.newBufferedReader(file))) {
            if (in.nextToken() != JsonToken.START_ARRAY) {
                throw new IOException("it does not hold a JSON list");
            }
            List<Map<String, Object>> objects = new ArrayList<>();
            while (in.nextToken() == JsonToken.START_OBJECT) {
                objects.add(object(in));
            }
            if (in.currentToken() != JsonToken.END_ARRAY) {
                throw new IOException("its list holds something other than objects");
            }
            return objects;
        }
    }

    private static Map<String, Object> object(JsonParser in) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String name = in.currentName();
            if (in.nextToken() != JsonToken.VALUE_NULL) {
                fields.put(name, value(in));
            }
        }
        return fields;
    }

    private static Object value(JsonParser in) throws IOException {
        return switch (in.currentToken()) {
            case START_OBJECT -> object(in);
            case START_ARRAY -> list(in);
            case VALUE_STRING -> in.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw new IOException("unexpected " + in.currentToken());
        };
    }

    private static List<Object> list(JsonParser in) throws IOException {
        List<Object> values = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(in));
        }
        return values;
    }
}
