package alchemist.engine.kernel;

/**
 * How long a strategy only fills its indicators: it is told bars, but its orders are refused and
 * {@code next} is not called.
 *
 * @param instants so many instants at which base bars close
 * @param until and all that end at this instant or before, epoch nanoseconds
 */
public record WarmUp(int instants, long until) {

    /** Trades from the first bar on. */
    public static final WarmUp NONE = new WarmUp(0, Long.MIN_VALUE);

    public WarmUp {
        if (instants < 0) {
            throw new IllegalArgumentException("a warm-up can't have " + instants + " bars");
        }
    }

    /** The first {@code count} bars; those of several instruments at one instant count once. */
    public static WarmUp bars(int count) {
        return new WarmUp(count, Long.MIN_VALUE);
    }

    /**
     * Everything before an instant.
     *
     * @param instant start of the first bar to trade on, epoch nanoseconds
     */
    public static WarmUp until(long instant) {
        return new WarmUp(0, instant);
    }

    /** This one and until an instant: whichever ends later. */
    WarmUp andUntil(long instant) {
        return new WarmUp(instants, Math.max(until, instant));
    }

    /**
     * @param seen instants so far, the one at {@code now} counted
     */
    boolean isOver(int seen, long now) {
        boolean counted = instants == 0 || seen > instants;
        return counted && (until == Long.MIN_VALUE || now > until);
    }
}
