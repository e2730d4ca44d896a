package alchemist.charts.jfree;

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

    /** Without the labels, not the grid lines, that lie nearer to an edge than {@code share}. */
    public ValueScale withoutEdges(double share) {
        String[] kept = labels.clone();
        for (int i = 0; i < ticks.length; i++) {
            double at = share(ticks[i]);
            if (at < share || at > 1 - share) {
                kept[i] = "";
            }
        }
        return new ValueScale(low, high, ticks, kept);
    }
}
