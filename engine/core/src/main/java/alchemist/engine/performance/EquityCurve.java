package alchemist.engine.performance;

import java.util.Arrays;

/**
 * Cash and equity after every bar, as growing primitive columns. One writer; the arrays handed out
 * are trimmed copies.
 */
public final class EquityCurve {

    private static final int MOST_AHEAD = 1 << 24;

    private long[] time;
    private double[] cash;
    private double[] value;
    private int size;

    /**
     * @param expectedSize room to set aside
     */
    public EquityCurve(long expectedSize) {
        int capacity = Math.clamp(expectedSize, 256, MOST_AHEAD);
        time = new long[capacity];
        cash = new double[capacity];
        value = new double[capacity];
    }

    /** Adds a mark; one at the time of the last mark replaces it. */
    public void add(long at, double cashNow, double valueNow) {
        int index = size;
        if (index > 0 && time[index - 1] == at) {
            index--;
        } else if (index == time.length) {
            grow();
        }
        time[index] = at;
        cash[index] = cashNow;
        value[index] = valueNow;
        size = index + 1;
    }

    private void grow() {
        int capacity = 2 * size;
        time = Arrays.copyOf(time, capacity);
        cash = Arrays.copyOf(cash, capacity);
        value = Arrays.copyOf(value, capacity);
    }

    public int size() {
        return size;
    }

    /** Start of the bar after which the mark was taken, epoch nanoseconds. */
    public long time(int index) {
        return time[index];
    }

    public double cash(int index) {
        return cash[index];
    }

    /** Cash plus positions at the bar's close. */
    public double value(int index) {
        return value[index];
    }

    public long[] times() {
        return Arrays.copyOf(time, size);
    }

    public double[] cashes() {
        return Arrays.copyOf(cash, size);
    }

    public double[] values() {
        return Arrays.copyOf(value, size);
    }
}
