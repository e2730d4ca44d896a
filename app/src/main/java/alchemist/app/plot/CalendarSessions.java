package alchemist.app.plot;

import alchemist.charts.SessionStarts;
import alchemist.engine.calendar.Session;
import alchemist.engine.calendar.TradingCalendar;
import alchemist.engine.calendar.TradingCalendars;
import alchemist.engine.model.AssetClass;
import alchemist.engine.model.Instrument;

/**
 * Sessions of an instrument's market. A session begins where the market was closed before; markets
 * that never close have none.
 */
final class CalendarSessions implements SessionStarts {

    private final TradingCalendar calendar;

    private CalendarSessions(TradingCalendar calendar) {
        this.calendar = calendar;
    }

    static SessionStarts of(Instrument instrument) {
        TradingCalendar usual = new TradingCalendars().of(instrument);
        boolean isNewYork = usual.name().equals(TradingCalendars.nyse().name());
        boolean isEquity =
                instrument.assetClass() == AssetClass.EQUITY
                        || instrument.assetClass() == AssetClass.INDEX;
        // Bars may reach from early to late trading: a line belongs between days.
        return new CalendarSessions(
                isEquity && isNewYork ? TradingCalendars.nyseExtended() : usual);
    }

    @Override
    public boolean between(long before, long time) {
        Session session = calendar.sessionAtOrAfter(before);
        while (time >= session.close()) {
            if (!calendar.isOpen(session.close())) {
                return true;
            }
            session = calendar.sessionAtOrAfter(session.close());
        }
        return false;
    }
}
