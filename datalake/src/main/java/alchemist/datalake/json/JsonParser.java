package alchemist.datalake.json;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one JSON text (RFC 8259) into maps, lists, texts, {@link Digits}, booleans and null. One
 * use.
 */
final class JsonParser {

    /** A number as it is written: what it means, the reader of it knows. */
    record Digits(String text) {}

    /** Deeper than any answer; keeps hostile ones from exhausting the stack. */
    private static final int DEEPEST = 64;

    private final String text;
    private int at;
    private int depth;

    JsonParser(String text) {
        this.text = text;
    }

    @Nullable Object parse() throws JsonException {
        Object value = value();
        skipBlanks();
        if (at < text.length()) {
            throw wrong();
        }
        return value;
    }

    private @Nullable Object value() throws JsonException {
        skipBlanks();
        if (at == text.length() || ++depth > DEEPEST) {
            throw wrong();
        }
        Object value =
                switch (text.charAt(at)) {
                    case '{' -> object();
                    case '[' -> list();
                    case '"' -> string();
                    case 't' -> word("true", true);
                    case 'f' -> word("false", false);
                    case 'n' -> word("null", null);
                    default -> digits();
                };
        depth--;
        return value;
    }

    private Map<String, @Nullable Object> object() throws JsonException {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        at++;
        if (skip('}')) {
            return members;
        }
        do {
            skipBlanks();
            String name = string();
            require(':');
            members.put(name, value());
        } while (skip(','));
        require('}');
        return members;
    }

    private List<@Nullable Object> list() throws JsonException {
        List<@Nullable Object> elements = new ArrayList<>();
        at++;
        if (skip(']')) {
            return elements;
        }
        do {
            elements.add(value());
        } while (skip(','));
        require(']');
        return elements;
    }

    private String string() throws JsonException {
        if (at == text.length() || text.charAt(at) != '"') {
            throw wrong();
        }
        StringBuilder string = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                return string.toString();
            }
            string.append(c == '\\' ? escaped() : c);
        }
        throw wrong();
    }

    private char escaped() throws JsonException {
        at++;
        if (at == text.length()) {
            throw wrong();
        }
        char c = text.charAt(at);
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw wrong();
        };
    }

    private char unicode() throws JsonException {
        if (at + 4 >= text.length()) {
            throw wrong();
        }
        try {
            int code = Integer.parseInt(text, at + 1, at + 5, 16);
            at += 4;
            return (char) code;
        } catch (NumberFormatException e) {
            throw wrong();
        }
    }

    private Digits digits() throws JsonException {
        int start = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at == start) {
            throw wrong();
        }
        return new Digits(text.substring(start, at));
    }

    private @Nullable Object word(String word, @Nullable Boolean meaning) throws JsonException {
        if (!text.startsWith(word, at)) {
            throw wrong();
        }
        at += word.length();
        return meaning;
    }

    private void require(char c) throws JsonException {
        if (!skip(c)) {
            throw wrong();
        }
    }

    private boolean skip(char c) {
        skipBlanks();
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void skipBlanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private JsonException wrong() {
        return new JsonException("the answer is no JSON (at character " + at + ")");
    }
}
