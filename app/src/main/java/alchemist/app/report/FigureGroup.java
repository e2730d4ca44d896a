package alchemist.app.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Named figures under one heading. */
public final class FigureGroup {

    private final String title;
    private final List<Row> rows = new ArrayList<>();

    /**
     * A figure as it is written.
     *
     * @param sign above 0 for good, below for bad, 0 for neither
     */
    public record Row(String name, String value, double sign) {}

    FigureGroup(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** In order. */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    FigureGroup plain(String name, String value) {
        rows.add(new Row(name, value, 0));
        return this;
    }

    /** A figure coloured by its sign. */
    FigureGroup signed(String name, String text, double value) {
        rows.add(new Row(name, text, value));
        return this;
    }

    void write(Html html) throws IOException {
        html.raw("<div>").element("h2", title).raw("<table>");
        for (Row row : rows) {
            html.raw("<tr>").cell(row.name()).gain(row.value(), row.sign()).raw("</tr>\n");
        }
        html.raw("</table></div>\n");
    }
}
