package alchemist.charts.jfree;

import java.util.function.DoublePredicate;

/**
 * The vertical axis of a pane.
 *
 * @param low value at the bottom of the plot
 * @param high value at the top of the plot
 * @param ticks values with a grid line
 * @param labels text of each tick, drawn right of the plot
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier of columns, never compared
public record ValueScale(double low, double high, double[] ticks, String[] labels) {

    /** Share of the plot's height, from the top, at which {@code value} lies. */
    public double share(double value) {
        return (high - value) / (high - low);
    }

    /** The value at a share of the plot's height from the top. */
    public double value(double share) {
        return high - share * (high - low);
    }

    /** Without the labels, but with the grid lines, nearer to an edge than {@code share}. */
    public ValueScale withoutEdges(double share) {
        return kept(tick -> share(tick) >= share && share(tick) <= 1 - share);
    }

    /** Without the labels nearer to {@code value} than {@code share}: a tag stands there. */
    public ValueScale withoutNear(double value, double share) {
        return kept(tick -> Math.abs(share(tick) - share(value)) >= share);
    }

    private ValueScale kept(DoublePredicate wanted) {
        String[] texts = labels.clone();
        for (int i = 0; i < ticks.length; i++) {
            if (!wanted.test(ticks[i])) {
                texts[i] = "";
            }
        }
        return new ValueScale(low, high, ticks, texts);
    }
}
