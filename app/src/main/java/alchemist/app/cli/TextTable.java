package alchemist.app.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Columns of text for a terminal. */
final class TextTable {

    private final List<String> headings;
    private final boolean[] right;

    /**
     * @param headings one per column; a trailing {@code >} aligns the column to the right
     */
    TextTable(String... headings) {
        right = new boolean[headings.length];
        this.headings = new ArrayList<>();
        for (int i = 0; i < headings.length; i++) {
            right[i] = headings[i].endsWith(">");
            this.headings.add(headings[i].replace(">", ""));
        }
    }

    /** The headings and the rows, padded. */
    List<String> lines(List<List<String>> rows) {
        int[] widths = headings.stream().mapToInt(String::length).toArray();
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add(line(headings, widths));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private String line(List<String> cells, int[] widths) {
        String[] padded = new String[widths.length];
        Arrays.setAll(
                padded,
                i -> ("%" + (right[i] ? "" : "-") + widths[i] + "s").formatted(cells.get(i)));
        return String.join("  ", padded).stripTrailing();
    }
}
