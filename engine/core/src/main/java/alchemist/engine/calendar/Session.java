package alchemist.engine.calendar;

import java.time.LocalDate;

/**
 * One stretch of trading without a break.
 *
 * @param tradingDay the day to which its trades belong; an evening session belongs to the next day
 * @param open first instant, epoch nanoseconds UTC
 * @param close first instant after it, epoch nanoseconds UTC
 */
public record Session(LocalDate tradingDay, long open, long close) {

    /** True from the open (inclusive) to the close (exclusive). */
    public boolean contains(long instant) {
        return instant >= open && instant < close;
    }

    public long durationNanos() {
        return close - open;
    }
}
