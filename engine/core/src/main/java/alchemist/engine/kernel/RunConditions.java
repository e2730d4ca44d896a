package alchemist.engine.kernel;

import alchemist.engine.calendar.TradingCalendars;

/**
 * The conditions under which a strategy runs, besides what trading costs.
 *
 * @param calendars by which bars are put together and timers fire
 */
public record RunConditions(TradingCalendars calendars, WarmUp warmUp, TradingHours hours) {

    /** Trades at any time and from the first bar on, by the markets' usual calendars. */
    public static RunConditions standard() {
        return new RunConditions(new TradingCalendars(), WarmUp.NONE, TradingHours.ALWAYS);
    }

    public RunConditions withCalendars(TradingCalendars others) {
        return new RunConditions(others, warmUp, hours);
    }

    public RunConditions withWarmUp(WarmUp other) {
        return new RunConditions(calendars, other, hours);
    }

    public RunConditions withHours(TradingHours others) {
        return new RunConditions(calendars, warmUp, others);
    }

    /** The same with everything before an instant as warm-up, epoch nanoseconds. */
    public RunConditions warmingUpUntil(long instant) {
        return withWarmUp(warmUp.andUntil(instant));
    }
}
