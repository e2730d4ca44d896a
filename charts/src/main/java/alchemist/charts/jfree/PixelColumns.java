package alchemist.charts.jfree;

import java.awt.geom.Rectangle2D;

/**
 * Columns of whole pixels: where the middle line and the body of a bar lie. Bodies are as wide as
 * the line plus an even number of pixels, so that the line is always exactly in the middle.
 */
final class PixelColumns {

    private static final double FILLED = 0.76;

    /** With room for it, a body is three lines wide: a candle, not a stroke. */
    private static final int SMALLEST_BODY = 3;

    private final int line;
    private final int body;
    private final int top;
    private final int bottom;

    PixelColumns(double slotPixels, int line, Rectangle2D plot) {
        this.line = line;
        boolean roomy = slotPixels >= (SMALLEST_BODY + 0.25) * line;
        double narrowest = roomy ? SMALLEST_BODY * line : line;
        int most = (int) Math.max(narrowest, slotPixels * FILLED);
        body = most - ((most - line) & 1);
        top = (int) plot.getMinY() - 2 * line;
        bottom = (int) plot.getMaxY() + 2 * line;
    }

    int line() {
        return line;
    }

    int body() {
        return body;
    }

    int lineLeft(double center) {
        return (int) Math.round(center - line / 2.0);
    }

    int bodyLeft(double center) {
        return lineLeft(center) - (body - line) / 2;
    }

    /** A vertical position as a pixel row, kept near the plot: far-off values must not overflow. */
    int row(double y) {
        return Math.clamp(Math.round(y), top, bottom);
    }
}
