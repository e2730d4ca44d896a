package alchemist.engine.time;

import alchemist.engine.calendar.CivilTime;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The kinds of timers: at a time of day, at the open or close of the trading day, at fixed
 * intervals.
 *
 * <p>Times of day follow {@link CivilTime}: one that the change to summer time skips fires at the
 * change, one that comes twice in autumn fires the first time. So a daily timer fires exactly once
 * on each of its days.
 */
public final class Timers {

    /** After so many refused candidates in a row a timer is taken to be over: ten years of days. */
    static final int MOST_REFUSALS = 3_660;

    private Timers() {}

    /** At a time on the clocks of {@code zone}, on the dates of {@code days}. */
    public static TimerSchedule atTime(LocalTime time, ZoneId zone, TimerDays days) {
        return after -> {
            LocalDate date = CivilTime.date(after, zone);
            for (int i = 0; i < MOST_REFUSALS; i++) {
                if (days.includes(date)) {
                    long firing = CivilTime.toNanos(date, time, zone);
                    if (firing > after) {
                        return firing;
                    }
                }
                date = date.plusDays(1);
            }
            return TimerSchedule.NEVER;
        };
    }

    /** At the open of the trading day; a negative offset fires before it. */
    public static TimerSchedule atOpen(Duration offset, TimerDays days) {
        return new TradingDayTimer(TradingDayTimer.Edge.OPEN, offset, days);
    }

    /** At the close of the trading day, early or not; a negative offset fires before it. */
    public static TimerSchedule atClose(Duration offset, TimerDays days) {
        return new TradingDayTimer(TradingDayTimer.Edge.CLOSE, offset, days);
    }

    /** At each session's open and every {@code interval} after it until before its close. */
    public static TimerSchedule duringSessions(Duration interval, TimerDays days) {
        return new SessionTimer(positive(interval), days);
    }

    /** At {@code anchor} and every {@code interval} of elapsed time before and after it. */
    public static TimerSchedule every(Duration interval, long anchor) {
        long step = positive(interval);
        return after -> anchor + (Math.floorDiv(after - anchor, step) + 1) * step;
    }

    private static long positive(Duration interval) {
        if (interval.isNegative() || interval.isZero()) {
            throw new IllegalArgumentException("a timer's interval must be above 0");
        }
        return interval.toNanos();
    }
}
