package alchemist.engine.paper;

/**
 * How fast recorded bars are played.
 *
 * @param factor seconds of market time per second; 1 is the speed at which it happened
 */
public record PlaybackSpeed(double factor) {

    /** No waiting at all. */
    public static final PlaybackSpeed UNLIMITED = new PlaybackSpeed(Double.POSITIVE_INFINITY);

    public PlaybackSpeed {
        // Written so that NaN is refused.
        if (!(factor > 0)) {
            throw new IllegalArgumentException("speed must be above 0, but is " + factor);
        }
    }

    /** How long to wait for a stretch of market time, both in nanoseconds. */
    long wallNanos(long marketNanos) {
        return (long) (marketNanos / factor);
    }

    @Override
    public String toString() {
        return Double.isInfinite(factor) ? "max" : "×" + (long) factor;
    }
}
