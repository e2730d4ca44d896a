package alchemist.engine.time;

import java.util.function.LongPredicate;

/**
 * When a timer fires: a strictly ascending row of instants, epoch nanoseconds UTC.
 *
 * <p>A pure function of the calendar: it keeps no state and asks no clock, so backtests and live
 * sessions see the same firings. Thread-safe. Who drives it fires everything in {@code (previous,
 * now]}; with bars that is the first bar that ends at or after the instant.
 */
@FunctionalInterface
public interface TimerSchedule {

    /** What {@link #next} answers when the timer doesn't fire again. */
    long NEVER = Long.MAX_VALUE;

    /** The first firing strictly after {@code after} (from 1700 on), or {@link #NEVER}. */
    long next(long after);

    /** True when a firing lies in {@code (previous, now]}. */
    default boolean firesWithin(long previous, long now) {
        return next(previous) <= now;
    }

    /**
     * Only the firings that {@code allowed} lets pass. Where {@value Timers#MOST_REFUSALS} in a row
     * are refused the timer doesn't fire again.
     */
    default TimerSchedule filter(LongPredicate allowed) {
        return after -> {
            long firing = next(after);
            for (int i = 0; firing != NEVER && !allowed.test(firing); i++) {
                firing = i < Timers.MOST_REFUSALS ? next(firing) : NEVER;
            }
            return firing;
        };
    }
}
