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
}
