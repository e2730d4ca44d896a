package alchemist.datalake.parquet;

import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentId;

import java.io.IOException;
import java.util.Arrays;

/** Columns of known capacity that files are read into one after the other. Not thread-safe. */
public final class BarColumns {

    static final int PRICES = 5;

    private final long[] time;
    private final double[][] columns;
    private int size;

    public BarColumns(int capacity) {
        time = new long[capacity];
        columns = new double[PRICES][capacity];
    }

    /** Reserves the next rows and returns the index of the first. */
    int claim(int rows) throws IOException {
        int first = size;
        if (rows > time.length - first) {
            throw new IOException("it holds more bars than the catalogue says");
        }
        size += rows;
        return first;
    }

    long[] times() {
        return time;
    }

    double[] column(int index) {
        return columns[index];
    }

    public int size() {
        return size;
    }

    /**
     * The series of what was read; hands over the columns where they are full.
     *
     * @throws IllegalArgumentException when the times do not ascend
     */
    public BarSeries toSeries(InstrumentId instrument, BarPeriod period) {
        if (size == time.length) {
            return BarSeries.of(instrument, period, time, columns);
        }
        double[][] trimmed = new double[PRICES][];
        for (int c = 0; c < PRICES; c++) {
            trimmed[c] = Arrays.copyOf(columns[c], size);
        }
        return BarSeries.of(instrument, period, Arrays.copyOf(time, size), trimmed);
    }
}
