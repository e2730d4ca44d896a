package alchemist.engine.indicator;

/**
 * The last {@code period} values in order of arrival, for formulas that need all of them. A NaN
 * empties it.
 */
public final class Window {

    private final double[] ring;
    private int next;
    private int count;

    /**
     * @param period number of values, at least 1
     */
    public Window(int period) {
        ring = new double[LineIndicator.atLeast(1, "period", period)];
    }

    public void add(double value) {
        if (Double.isNaN(value)) {
            count = 0;
            return;
        }
        ring[next] = value;
        next = next + 1 == ring.length ? 0 : next + 1;
        if (count < ring.length) {
            count++;
        }
    }

    public boolean isFull() {
        return count == ring.length;
    }

    public int size() {
        return count;
    }

    /** The value of so many bars ago, 0 being the last. */
    public double ago(int bars) {
        int slot = next - 1 - bars;
        return ring[slot < 0 ? slot + ring.length : slot];
    }
}
