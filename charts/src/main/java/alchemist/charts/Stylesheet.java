package alchemist.charts;

import javafx.scene.paint.Color;

import java.net.URL;
import java.util.Objects;

/** The style sheet of the JavaFX parts of a chart, and the palette as its variables. */
final class Stylesheet {

    private Stylesheet() {}

    static String url() {
        URL found = Objects.requireNonNull(Stylesheet.class.getResource("charts.css"));
        return found.toExternalForm();
    }

    static String variables(ChartPalette palette) {
        return variable("background", palette.background())
                + variable("surface", palette.surface())
                + variable("text", palette.text())
                + variable("strong", palette.strong())
                + variable("up", palette.up())
                + variable("down", palette.down())
                + variable("accent", palette.accent());
    }

    private static String variable(String name, Color color) {
        return "-chart-" + name + ": " + LegendChip.css(color) + ";";
    }
}
