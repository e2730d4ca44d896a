package alchemist.engine.strategy;

import alchemist.engine.time.TimerDays;
import alchemist.engine.time.TimerSchedule;
import alchemist.engine.time.Timers;

import java.time.Duration;
import java.time.LocalTime;

/**
 * Makes a strategy's timers, which call {@link Strategy#onTimer}.
 *
 * <p>With recorded data a timer is called with the first bar or tick at or after its instant; one
 * at the open of a trading day belongs to that day, so it comes with the first bar that ends after
 * the open. Instants that passed while nothing happened give one call. Times are those of the first
 * instrument's calendar.
 */
public interface StrategyTimers {

    /** Every trading day; narrow it to weekdays or days of the month. */
    TimerDays days();

    /** Whenever the schedule says. */
    Timer on(TimerSchedule schedule);

    /** At the open of the trading day; a negative offset is before it. */
    Timer atOpen(Duration offset, TimerDays days);

    /** At a time on the clocks of the market. */
    Timer atTime(LocalTime time, TimerDays days);

    /** At the close of the trading day, early or not; a negative offset is before it. */
    default Timer atClose(Duration offset, TimerDays days) {
        return on(Timers.atClose(offset, days));
    }

    /** At each session's open and every {@code interval} after it until before its close. */
    default Timer duringSessions(Duration interval, TimerDays days) {
        return on(Timers.duringSessions(interval, days));
    }

    /** Every {@code interval}, counted from 1970 UTC: every 15 minutes is on the quarter hours. */
    default Timer every(Duration interval) {
        return on(Timers.every(interval, 0));
    }
}
