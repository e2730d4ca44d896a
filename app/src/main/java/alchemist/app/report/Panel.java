package alchemist.app.report;

import alchemist.app.fx.Numbers;

import java.io.IOException;

/** A chart of half the page's width as SVG, with values on the right and names below. */
final class Panel {

    private static final int WIDTH = 500;
    private static final int HEIGHT = 220;
    private static final int RIGHT = 64;
    private static final int TOP = 8;
    private static final int BOTTOM = 24;
    private static final int VALUE_TICKS = 5;
    private static final int NAME_TICKS = 6;

    private final Range x;
    private final Range y;

    /** Writes a value of an axis. */
    @FunctionalInterface
    interface Unit {

        /**
         * @param decimals as many as tell neighbouring labels apart
         */
        String text(double value, int decimals);
    }

    Panel(Range x, Range y) {
        this.x = x;
        this.y = y;
    }

    double x(double value) {
        return (value - x.low()) / x.span() * (WIDTH - RIGHT);
    }

    double y(double value) {
        return TOP + (y.high() - value) / y.span() * (HEIGHT - TOP - BOTTOM);
    }

    void open(Html html, String title) throws IOException {
        html.raw("<figure>")
                .element("h2", title)
                .raw("<svg viewBox=\"0 0 %d %d\" role=\"img\" ".formatted(WIDTH, HEIGHT))
                .raw("aria-label=\"")
                .text(title)
                .raw("\">\n");
    }

    void close(Html html, String legend) throws IOException {
        html.raw("</svg>").element("figcaption class=\"hint\"", legend).raw("</figure>\n");
    }

    /** Lines and labels of the values, and a stronger line at 0. */
    void values(Html html, Unit unit) throws IOException {
        Ticks ticks = Ticks.between(y.low(), y.high(), VALUE_TICKS);
        for (double value : ticks.values()) {
            String at = PlotFrame.number(y(value));
            html.raw("<path class=\"grid\" d=\"M0 %sH%d\"/>".formatted(at, WIDTH - RIGHT))
                    .raw("<text x=\"%d\" y=\"%s\" dy=\"4\">".formatted(WIDTH - RIGHT + 6, at))
                    .text(unit.text(value, ticks.decimals()))
                    .raw("</text>\n");
        }
        if (y.low() <= 0 && y.high() >= 0) {
            String zero = PlotFrame.number(y(0));
            html.raw("<path class=\"axis\" d=\"M0 %sH%d\"/>\n".formatted(zero, WIDTH - RIGHT));
        }
    }

    /** Labels of numbers below the picture. */
    void numbers(Html html, Unit unit) throws IOException {
        Ticks ticks = Ticks.between(x.low(), x.high(), NAME_TICKS);
        for (double value : ticks.values()) {
            name(html, value, unit.text(value, ticks.decimals()));
        }
    }

    /** One label below the picture; left out where it would be cut off. */
    void name(Html html, double at, String label) throws IOException {
        double middle = x(at);
        if (middle > 14 && middle < WIDTH - RIGHT + 8) {
            html.raw(
                            "<text class=\"time\" x=\"%s\" y=\"%d\">"
                                    .formatted(PlotFrame.number(middle), HEIGHT - 6))
                    .text(label)
                    .raw("</text>\n");
        }
    }

    /** The data of a path around a bar between two values of each axis. */
    String bar(Range across, double from, double to) {
        String left = PlotFrame.number(x(across.low()));
        String right = PlotFrame.number(x(across.high()));
        return "M%s %sH%sV%sH%sZ"
                .formatted(left, PlotFrame.number(y(from)), right, PlotFrame.number(y(to)), left);
    }

    /** An amount of money or a count, short enough for the margin. */
    static String amount(double value, int decimals) {
        return Math.abs(value) >= 10_000 ? Numbers.compact(value) : Numbers.ratio(value, decimals);
    }

    /** A fraction as percent. */
    static String percent(double fraction, int decimals) {
        return Numbers.percent(fraction, Math.max(0, decimals - 2));
    }
}
