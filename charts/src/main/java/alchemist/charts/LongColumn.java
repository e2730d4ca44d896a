package alchemist.charts;

import java.util.Arrays;

/**
 * A growing, ascending column of epoch nanoseconds; copies the caller's array on the first write.
 */
final class LongColumn {

    private long[] values;
    private int size;

    private LongColumn(long[] values) {
        this.values = values;
        size = values.length;
    }

    static LongColumn of(long[] values) {
        return new LongColumn(values);
    }

    int size() {
        return size;
    }

    long get(int index) {
        return values[index];
    }

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Capacity.after(size));
        }
        values[size++] = value;
    }

    /** Index of the last value that is at most {@code value}; -1 when all are greater. */
    int indexAtOrBefore(long value) {
        int found = Arrays.binarySearch(values, 0, size, value);
        return found >= 0 ? found : -found - 2;
    }
}
