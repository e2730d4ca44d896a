package alchemist.app.report;

import java.io.IOException;
import java.io.Writer;

/** Writes HTML: what is text gets escaped, what is markup must not come from outside. */
final class Html {

    private final Writer out;

    Html(Writer out) {
        this.out = out;
    }

    /** Markup, as it is. */
    Html raw(String markup) throws IOException {
        out.write(markup);
        return this;
    }

    /** Text, escaped. */
    Html text(String text) throws IOException {
        out.write(escape(text));
        return this;
    }

    /** An element with text in it. */
    Html element(String tag, String text) throws IOException {
        return raw("<" + tag + ">").text(text).raw("</" + name(tag) + ">");
    }

    /** A cell of text. */
    Html cell(String text) throws IOException {
        return element("td", text);
    }

    /** A cell with a number, aligned to the right. */
    Html number(String number) throws IOException {
        return element("td class=\"n\"", number);
    }

    /** A cell with a profit or loss, coloured by its sign. */
    Html gain(String number, double value) throws IOException {
        return element("td class=\"n" + sign(value) + "\"", number);
    }

    /** A row of headings; a leading {@code >} aligns a column to the right. */
    Html headings(String... names) throws IOException {
        raw("<thead><tr>");
        for (String name : names) {
            if (name.startsWith(">")) {
                element("th class=\"n\"", name.substring(1));
            } else {
                element("th", name);
            }
        }
        return raw("</tr></thead>\n");
    }

    /** The class of a signed number, with a blank in front; empty for 0 and unknown. */
    static String sign(double value) {
        return value > 0 ? " up" : value < 0 ? " down" : "";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String name(String tag) {
        int blank = tag.indexOf(' ');
        return blank < 0 ? tag : tag.substring(0, blank);
    }
}
