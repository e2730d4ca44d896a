package alchemist.charts;

import javafx.scene.paint.Color;

import java.util.List;

/**
 * The colours of a chart.
 *
 * @param surface behind tags and chips that lie on the chart
 * @param text axis labels
 * @param strong titles, dates, values
 * @param overlays given to indicator lines in turn
 */
public record ChartPalette(
        Color background,
        Color surface,
        Color grid,
        Color text,
        Color strong,
        Color up,
        Color down,
        Color accent,
        List<Color> overlays) {

    public ChartPalette {
        overlays = List.copyOf(overlays);
    }

    /** The workstation's default. */
    public static ChartPalette dark() {
        return new ChartPalette(
                Color.web("#0d1117"),
                Color.web("#21262d"),
                Color.web("#1b2027"),
                Color.web("#8b949e"),
                Color.web("#e6edf3"),
                Color.web("#26a69a"),
                Color.web("#ef5350"),
                Color.web("#4493f8"),
                colors("#e3b341 #58a6ff #bc8cff #f778ba #ff9b5e #7ee787 #79e0ee #d2a8a0"));
    }

    /** For print and bright rooms. */
    public static ChartPalette light() {
        return new ChartPalette(
                Color.web("#ffffff"),
                Color.web("#dfe4ea"),
                Color.web("#eceff2"),
                Color.web("#59636e"),
                Color.web("#1f2328"),
                Color.web("#089981"),
                Color.web("#e0393e"),
                Color.web("#0969da"),
                colors("#b08800 #0969da #8250df #bf3989 #bc4c00 #1a7f37 #0a7b91 #7d5f58"));
    }

    /** The colour of the {@code index}-th overlay. */
    public Color overlay(int index) {
        return overlays.get(Math.floorMod(index, overlays.size()));
    }

    private static List<Color> colors(String names) {
        return List.of(names.split(" ")).stream().map(Color::web).toList();
    }
}
