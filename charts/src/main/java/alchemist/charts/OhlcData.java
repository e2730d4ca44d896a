package alchemist.charts;

/**
 * Bars as primitive columns with a pyramid of aggregates above them, so that any range of bars is
 * summed up in a few dozen steps.
 *
 * <p>Times are ascending window starts in epoch nanoseconds UTC. The arrays given are used, not
 * copied, and never written: the first {@link #append} moves to columns of its own. Appending is
 * O(1) amortised, pyramid included. Not thread-safe: a shown chart's data belongs to the FX thread.
 */
public final class OhlcData {

    private final LongColumn time;
    private final BarColumns columns;
    private final BarPyramid pyramid;

    private OhlcData(long[] time, BarColumns columns) {
        this.time = LongColumn.of(time);
        this.columns = columns;
        pyramid = new BarPyramid(columns);
        pyramid.extend();
    }

    /** No bars yet; a live feed appends them. */
    public static OhlcData empty() {
        return of(new long[0], new double[5][0]);
    }

    /**
     * Wraps columns without copying.
     *
     * @param columns open, high, low, close, volume, each as long as {@code time}
     * @throws IllegalArgumentException when lengths differ
     */
    public static OhlcData of(long[] time, double[]... columns) {
        if (columns.length != 5) {
            throw new IllegalArgumentException("five columns expected, not " + columns.length);
        }
        for (double[] column : columns) {
            if (column.length != time.length) {
                throw new IllegalArgumentException(
                        "columns differ in length: " + column.length + " and " + time.length);
            }
        }
        return new OhlcData(time, BarColumns.of(columns));
    }

    public int size() {
        return time.size();
    }

    public boolean isEmpty() {
        return time.size() == 0;
    }

    /** Start of the bar's window, epoch nanoseconds UTC. */
    public long time(int index) {
        return time.get(index);
    }

    public double close(int index) {
        return columns.close().get(index);
    }

    /** One bar as a value. */
    public OhlcBar bar(int index) {
        return columns.bar(index, time.get(index));
    }

    /** Index of the bar whose window holds {@code nanos}; -1 before the first bar. */
    public int indexAtOrBefore(long nanos) {
        return time.indexAtOrBefore(nanos);
    }

    /**
     * Adds a bar at the end.
     *
     * @throws IllegalArgumentException when it does not start after the last bar
     */
    public void append(OhlcBar bar) {
        if (!isEmpty() && bar.time() <= time.get(size() - 1)) {
            throw new IllegalArgumentException("bar does not start after the last one");
        }
        time.add(bar.time());
        columns.add(bar);
        pyramid.extend();
    }

    /** Replaces the last bar by a newer state of the same bar, while it is still forming. */
    public void replaceLast(OhlcBar bar) {
        if (isEmpty() || bar.time() != time.get(size() - 1)) {
            throw new IllegalArgumentException("bar is not the last one");
        }
        columns.setLast(bar);
        pyramid.redoLast();
    }

    /** Sums up the bars {@code [from, to)}: first open, highest high, lowest low, last close. */
    public OhlcBar aggregate(int from, int to) {
        BarSum sum = new BarSum();
        sum(from, to, sum);
        return new OhlcBar(
                time.get(from), sum.open(), sum.high(), sum.low(), sum.close(), sum.volume());
    }

    /** Whether any volume is known. */
    boolean hasVolume() {
        BarSum all = new BarSum();
        sum(0, size(), all);
        return all.volume() > 0;
    }

    void sum(int from, int to, BarSum sum) {
        pyramid.sum(from, to, sum);
    }

    LongColumn times() {
        return time;
    }
}
