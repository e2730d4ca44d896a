package alchemist.engine.model;

import java.util.Arrays;

/**
 * Bars of one instrument and period in time order, as primitive columns.
 *
 * <p>Immutable by contract and shared read-only between threads: the arrays that the column methods
 * return are the series' own and must not be written. Times are strictly ascending window starts in
 * epoch nanoseconds UTC.
 */
public final class BarSeries {

    private final InstrumentId instrument;
    private final BarPeriod period;
    private final long[] time;
    private final double[] open;
    private final double[] high;
    private final double[] low;
    private final double[] close;
    private final double[] volume;

    private BarSeries(InstrumentId instrument, BarPeriod period, long[] time, double[][] columns) {
        this.instrument = instrument;
        this.period = period;
        this.time = time;
        open = columns[0];
        high = columns[1];
        low = columns[2];
        close = columns[3];
        volume = columns[4];
    }

    /**
     * Wraps columns without copying; the caller gives up ownership.
     *
     * @param columns open, high, low, close, volume, each as long as {@code time}
     * @throws IllegalArgumentException when lengths differ or times do not ascend
     */
    public static BarSeries of(
            InstrumentId instrument, BarPeriod period, long[] time, double[]... columns) {
        if (columns.length != 5) {
            throw new IllegalArgumentException("five columns expected, not " + columns.length);
        }
        for (double[] column : columns) {
            if (column.length != time.length) {
                throw new IllegalArgumentException(
                        "columns differ in length: " + column.length + " and " + time.length);
            }
        }
        for (int i = 1; i < time.length; i++) {
            if (time[i] <= time[i - 1]) {
                throw new IllegalArgumentException("times do not ascend at bar " + i);
            }
        }
        return new BarSeries(instrument, period, time, columns);
    }

    public InstrumentId instrument() {
        return instrument;
    }

    public BarPeriod period() {
        return period;
    }

    public int size() {
        return time.length;
    }

    public boolean isEmpty() {
        return time.length == 0;
    }

    public long time(int index) {
        return time[index];
    }

    public double close(int index) {
        return close[index];
    }

    /** One bar as a value. */
    public Bar bar(int index) {
        return new Bar(
                time[index], open[index], high[index], low[index], close[index], volume[index]);
    }

    /** Window starts, epoch nanoseconds; not to be written. */
    public long[] times() {
        return time;
    }

    public double[] opens() {
        return open;
    }

    public double[] highs() {
        return high;
    }

    public double[] lows() {
        return low;
    }

    public double[] closes() {
        return close;
    }

    public double[] volumes() {
        return volume;
    }

    /** Index of the first bar that starts at or after {@code nanos}; {@link #size} if none. */
    public int indexAtOrAfter(long nanos) {
        int found = Arrays.binarySearch(time, nanos);
        return found >= 0 ? found : -found - 1;
    }

    /** The bars that start in {@code [from, to)}, epoch nanoseconds. Copies the columns. */
    public BarSeries between(long from, long to) {
        int first = indexAtOrAfter(from);
        int last = Math.max(first, indexAtOrAfter(to));
        if (first == 0 && last == time.length) {
            return this;
        }
        double[][] columns = {
            Arrays.copyOfRange(open, first, last),
            Arrays.copyOfRange(high, first, last),
            Arrays.copyOfRange(low, first, last),
            Arrays.copyOfRange(close, first, last),
            Arrays.copyOfRange(volume, first, last)
        };
        return new BarSeries(instrument, period, Arrays.copyOfRange(time, first, last), columns);
    }
}
