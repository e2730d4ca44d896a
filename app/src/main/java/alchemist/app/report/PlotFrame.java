package alchemist.app.report;

import alchemist.app.fx.Numbers;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.DoubleFunction;

/**
 * Axes and grid of a chart as SVG: bars stand side by side from left to right, whatever time lies
 * between them; values are read on the right.
 */
final class PlotFrame {

    static final int WIDTH = 1000;

    private static final int RIGHT = 84;
    private static final int TOP = 10;
    private static final int BOTTOM = 24;
    private static final int TIME_LABELS = 7;
    private static final double MARGIN = 0.04;
    private static final long DAY = 86_400_000_000_000L;

    private final int height;
    private final int bars;
    private final double low;
    private final double high;

    /** Makes room above and below the values. */
    PlotFrame(int height, int bars, double low, double high) {
        this.height = height;
        this.bars = bars;
        double span = high > low ? high - low : high == 0 ? 1 : Math.abs(high) * 0.01;
        this.low = low - MARGIN * span;
        this.high = high + MARGIN * span;
    }

    /** The middle of a bar's column. */
    double x(double bar) {
        return (bar + 0.5) / bars * (WIDTH - RIGHT);
    }

    double y(double value) {
        return TOP + (high - value) / (high - low) * (height - TOP - BOTTOM);
    }

    /** Width of a bar's column. */
    double column() {
        return (double) (WIDTH - RIGHT) / bars;
    }

    /** How many columns a picture of this size can tell apart. */
    static int columns() {
        return WIDTH - RIGHT;
    }

    void open(Html html, String label) throws IOException {
        html.raw("<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"".formatted(WIDTH, height))
                .text(label)
                .raw("\">\n");
    }

    void close(Html html) throws IOException {
        html.raw("</svg>\n");
    }

    /** Lines and labels of the values. */
    void values(Html html, DoubleFunction<String> unit) throws IOException {
        Ticks ticks = Ticks.between(low, high, Math.max(3, height / 45));
        for (double value : ticks.values()) {
            String y = number(y(value));
            html.raw("<path class=\"grid\" d=\"M0 %sH%d\"/>".formatted(y, WIDTH - RIGHT))
                    .raw("<text x=\"%d\" y=\"%s\" dy=\"4\">".formatted(WIDTH - RIGHT + 8, y))
                    .text(Numbers.ratio(value, ticks.decimals()) + unit.apply(value))
                    .raw("</text>\n");
        }
    }

    /** Labels of the times; {@code times} are the starts of the bars. */
    void times(Html html, long[] times, ZoneId zone) throws IOException {
        DateTimeFormatter format = format(times[times.length - 1] - times[0]);
        int step = Math.max(1, bars / TIME_LABELS);
        for (int bar = step / 2; bar < bars; bar += step) {
            String label = format.format(Instant.ofEpochSecond(0, times[bar]).atZone(zone));
            html.raw(
                    "<text class=\"time\" x=\"%s\" y=\"%d\">%s</text>\n"
                            .formatted(number(x(bar)), height - 6, label));
        }
    }

    private static DateTimeFormatter format(long span) {
        String pattern =
                span > 3 * 365 * DAY
                        ? "yyyy-MM"
                        : span > 4 * DAY ? "yyyy-MM-dd" : span > DAY ? "MM-dd HH:mm" : "HH:mm";
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }

    /** A coordinate: a tenth of a pixel is enough. */
    static String number(double coordinate) {
        long tenths = Math.round(coordinate * 10);
        return tenths % 10 == 0
                ? Long.toString(tenths / 10)
                : (tenths < 0 ? "-" : "") + Math.abs(tenths / 10) + "." + Math.abs(tenths % 10);
    }
}
