package alchemist.engine.kernel;

/** The fields of a tab-separated line, written one after the other or read one after the other. */
final class Fields {

    private final StringBuilder out = new StringBuilder();
    private final String[] in;
    private int next;

    Fields() {
        in = new String[0];
    }

    Fields(String line) {
        in = line.split("\t", -1);
    }

    Fields add(Object value) {
        if (!out.isEmpty()) {
            out.append('\t');
        }
        out.append(escape(value.toString()));
        return this;
    }

    String line() {
        return out.toString();
    }

    String text() {
        if (next == in.length) {
            throw new IllegalArgumentException("a journal line ends too early");
        }
        return unescape(in[next++]);
    }

    long number() {
        return Long.parseLong(text());
    }

    double decimal() {
        return Double.parseDouble(text());
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescape(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                plain.append(
                        switch (text.charAt(++i)) {
                            case 't' -> '\t';
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            default -> '\\';
                        });
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
