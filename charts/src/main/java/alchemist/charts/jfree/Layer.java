package alchemist.charts.jfree;

import java.awt.Color;
import java.util.List;

/** What is drawn in a pane. Columns of a layer are equally long; x is in bar numbers, ascending. */
@SuppressWarnings("ArrayRecordComponent") // a carrier of columns, never compared
public sealed interface Layer {

    /** Bars as arrays. */
    record Bars(
            double[] x,
            double[] open,
            double[] high,
            double[] low,
            double[] close,
            double[] volume) {}

    /**
     * Candles.
     *
     * @param slot bars from one candle to the next
     */
    record CandleLayer(Bars bars, double slot) implements Layer {}

    /** Volume columns in the colour of their candle. */
    record VolumeLayer(Bars bars, double slot) implements Layer {}

    /** A line that is interrupted where y is NaN. */
    record LineLayer(double[] x, double[] y, Color color, double width, Form form)
            implements Layer {}

    /** How a line is drawn; AREA_… fill the area between it and the floor, or zero. */
    enum Form {
        PLAIN,
        DASHED,
        DOTS,
        COLUMNS,
        AREA_TO_FLOOR,
        AREA_TO_ZERO;

        boolean isArea() {
            return this == AREA_TO_FLOOR || this == AREA_TO_ZERO;
        }
    }

    /** Marks of fills and the lines of trades, in device pixels. */
    record MarkLayer(List<Mark> marks, List<Link> links) implements Layer {}

    /**
     * A triangle whose tip is at (x, y), pointing up when bought.
     *
     * @param size of the triangle; below 3 it is drawn as a dash
     * @param text what is written at (textX, textY), its left end on the base line; may be empty
     */
    record Mark(
            int x, int y, int size, boolean bought, String text, int textX, int textY, int dotY) {}

    /** A trade's dashed line from entry to exit. */
    record Link(int fromX, int fromY, int toX, int toY, boolean profit) {}
}
