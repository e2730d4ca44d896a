package alchemist.engine.indicator;

/**
 * The highest or lowest of the last {@code period} values and where it is, by a monotone queue: a
 * value that can no longer become the extreme is dropped at once, so that each is touched twice.
 */
public final class Extreme {

    /** Which of several equal extremes counts. */
    public enum Tie {
        NEWEST,
        OLDEST
    }

    private final double[] values;
    private final long[] positions;
    private final double sign;
    private final boolean keepEqual;
    private int head;
    private int size;
    private long position;
    private long since;

    private Extreme(int period, double sign, Tie tie) {
        values = new double[LineIndicator.atLeast(1, "period", period)];
        positions = new long[period];
        this.sign = sign;
        keepEqual = tie == Tie.OLDEST;
    }

    public static Extreme highest(int period, Tie tie) {
        return new Extreme(period, 1, tie);
    }

    public static Extreme lowest(int period, Tie tie) {
        return new Extreme(period, -1, tie);
    }

    /** Takes the next value; NaN empties the window. */
    public void update(double value) {
        if (Double.isNaN(value)) {
            size = 0;
            since = 0;
            return;
        }
        position++;
        since++;
        if (size > 0 && positions[head] <= position - values.length) {
            head = head + 1 == values.length ? 0 : head + 1;
            size--;
        }
        double signed = value * sign;
        while (size > 0 && isOutdone(values[slot(size - 1)], signed)) {
            size--;
        }
        values[slot(size)] = signed;
        positions[slot(size)] = position;
        size++;
    }

    private boolean isOutdone(double earlier, double later) {
        return keepEqual ? earlier < later : earlier <= later;
    }

    private int slot(int i) {
        int slot = head + i;
        return slot >= values.length ? slot - values.length : slot;
    }

    /** The extreme; NaN until the window is full. */
    public double value() {
        return since < values.length ? Double.NaN : values[head] * sign;
    }

    /** How many bars ago the extreme was; NaN until the window is full. */
    public double barsAgo() {
        return since < values.length ? Double.NaN : position - positions[head];
    }
}
