package alchemist.datalake.parquet;

/**
 * A stretch of time.
 *
 * @param from inclusive, epoch nanoseconds UTC
 * @param to exclusive, epoch nanoseconds UTC
 */
public record TimeRange(long from, long to) {

    /** All of time. */
    public static final TimeRange ALL = new TimeRange(Long.MIN_VALUE, Long.MAX_VALUE);

    public boolean contains(long time) {
        return from <= time && time < to;
    }

    /** True when a file whose bars start in {@code [first, last]} has something in this range. */
    public boolean touches(long first, long last) {
        return from <= last && to > first;
    }

    /** True when nothing of a file lies outside. */
    boolean coversAll(FileInfo info) {
        return from <= info.first() && to > info.last();
    }

    /** The condition under which rows of a file lie inside; empty where all do. */
    String where(FileInfo info) {
        if (coversAll(info)) {
            return "";
        }
        long tick = info.nanosPerTick();
        return " WHERE ts >= " + Math.ceilDiv(from, tick) + " AND ts < " + Math.ceilDiv(to, tick);
    }
}
