package alchemist.engine.model;

import java.util.Arrays;

/** Collects bars into growing primitive columns. Not thread-safe. */
public final class BarSeriesBuilder {

    private long[] time;
    private final double[][] columns = new double[5][];
    private int size;

    public BarSeriesBuilder(int expectedSize) {
        int capacity = Math.max(16, expectedSize);
        time = new long[capacity];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = new double[capacity];
        }
    }

    public void add(Bar bar) {
        if (size == time.length) {
            grow();
        }
        time[size] = bar.time();
        columns[0][size] = bar.open();
        columns[1][size] = bar.high();
        columns[2][size] = bar.low();
        columns[3][size] = bar.close();
        columns[4][size] = bar.volume();
        size++;
    }

    public int size() {
        return size;
    }

    /**
     * The series of what was added so far.
     *
     * @throws IllegalArgumentException when times do not ascend
     */
    public BarSeries build(InstrumentId instrument, BarPeriod period) {
        double[][] trimmed = new double[columns.length][];
        for (int i = 0; i < columns.length; i++) {
            trimmed[i] = Arrays.copyOf(columns[i], size);
        }
        return BarSeries.of(instrument, period, Arrays.copyOf(time, size), trimmed);
    }

    private void grow() {
        int capacity = time.length + (time.length >> 1);
        time = Arrays.copyOf(time, capacity);
        for (int i = 0; i < columns.length; i++) {
            columns[i] = Arrays.copyOf(columns[i], capacity);
        }
    }
}
