package alchemist.engine.sim;

import alchemist.engine.calendar.TradingCalendars;
import alchemist.engine.model.Instrument;

/** What the simulated exchange needs to know of trading days. */
public interface Sessions {

    /** A number for the trading day of a moment; later days have higher numbers. */
    long dayOf(Instrument instrument, long time);

    /** True when a session is known to end at this moment. */
    boolean endsAt(Instrument instrument, long time);

    /** The trading days of the instruments' markets. */
    static Sessions ofMarkets() {
        return new CalendarSessions(new TradingCalendars());
    }
}
