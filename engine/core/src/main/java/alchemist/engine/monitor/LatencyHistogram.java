package alchemist.engine.monitor;

/**
 * Counts durations in buckets that double in width four times per power of two, so a quantile is
 * right to about a fifth. One writer; no allocation.
 */
public final class LatencyHistogram {

    private static final int STEPS = 4;

    private final long[] counts = new long[64 * STEPS];
    private long total;

    /** Adds a duration in nanoseconds; negative counts as 0. */
    public void add(long nanos) {
        counts[bucket(Math.max(0, nanos))]++;
        total++;
    }

    public long count() {
        return total;
    }

    /**
     * The upper bound, in nanoseconds, of the bucket where the quantile lies; 0 when empty.
     *
     * @param share for example 0.99
     */
    public long quantile(double share) {
        long rank = (long) Math.ceil(share * total);
        long seen = 0;
        for (int i = 0; i < counts.length; i++) {
            seen += counts[i];
            if (seen >= rank && seen > 0) {
                return upperBound(i);
            }
        }
        return 0;
    }

    private static int bucket(long nanos) {
        if (nanos < STEPS) {
            return (int) nanos;
        }
        int power = 63 - Long.numberOfLeadingZeros(nanos);
        int step = (int) (nanos >>> (power - 2)) & (STEPS - 1);
        return (power - 1) * STEPS + step;
    }

    private static long upperBound(int bucket) {
        if (bucket < STEPS) {
            return bucket;
        }
        int power = bucket / STEPS + 1;
        long step = bucket % STEPS;
        return ((STEPS + step + 1) << (power - 2)) - 1;
    }
}
