package alchemist.engine.sim;

import alchemist.engine.calendar.Session;
import alchemist.engine.calendar.TradingCalendar;
import alchemist.engine.calendar.TradingCalendars;
import alchemist.engine.model.Instrument;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Trading days by the instruments' calendars. A moment at which the calendar says closed, such as
 * the midnight that daily bars are stamped with, belongs to the day of the instrument's zone.
 */
final class CalendarSessions implements Sessions {

    private final TradingCalendars calendars;

    CalendarSessions(TradingCalendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public long dayOf(Instrument instrument, long time) {
        TradingCalendar calendar = calendars.of(instrument);
        LocalDate day =
                calendar.isOpen(time)
                        ? calendar.tradingDay(time)
                        : Instant.ofEpochSecond(0, time).atZone(instrument.zone()).toLocalDate();
        return day.toEpochDay();
    }

    @Override
    public boolean endsAt(Instrument instrument, long time) {
        return calendars
                .of(instrument)
                .sessionAt(time - 1)
                .map(Session::close)
                .filter(close -> close == time)
                .isPresent();
    }
}
