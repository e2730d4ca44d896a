package alchemist.charts;

import java.util.Arrays;

/**
 * A growing column of doubles. Starts as a view of the caller's array and copies it on the first
 * write, so that shared columns are never touched.
 */
final class DoubleColumn {

    private double[] values;
    private int size;
    private boolean owned;

    private DoubleColumn(double[] values) {
        this.values = values;
        size = values.length;
    }

    static DoubleColumn of(double[] values) {
        return new DoubleColumn(values);
    }

    int size() {
        return size;
    }

    double get(int index) {
        return values[index];
    }

    void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Capacity.after(size));
            owned = true;
        }
        values[size++] = value;
    }

    void setLast(double value) {
        if (!owned) {
            values = Arrays.copyOf(values, Capacity.after(size));
            owned = true;
        }
        values[size - 1] = value;
    }
}
