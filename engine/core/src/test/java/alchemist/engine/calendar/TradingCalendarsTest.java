package alchemist.engine.calendar;

import static alchemist.engine.calendar.Instants.CHICAGO;
import static alchemist.engine.calendar.Instants.NEW_YORK;
import static alchemist.engine.calendar.Instants.at;
import static alchemist.engine.calendar.Instants.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;

class TradingCalendarsTest {

    private final TradingCalendar cme = TradingCalendars.cmeEquityIndex();

    /** Chicago times; dates and halts as CME published them. */
    @ParameterizedTest
    @CsvSource({
        "2024-03-12, 2024-03-11 17:00, 2024-03-12 16:00, an ordinary day",
        "2024-03-11, 2024-03-10 17:00, 2024-03-11 16:00, Monday opens on Sunday evening",
        "2024-01-16, 2024-01-14 17:00, 2024-01-16 16:00, King day counts for Tuesday",
        "2024-01-02, 2024-01-01 17:00, 2024-01-02 16:00, after New Year",
        "2024-07-03, 2024-07-02 17:00, 2024-07-03 12:15, the short day before the 4th",
        "2024-07-05, 2024-07-03 17:00, 2024-07-05 16:00, the 4th counts for the 5th",
        "2024-11-29, 2024-11-27 17:00, 2024-11-29 12:15, Thanksgiving counts for a short Friday",
        "2024-12-24, 2024-12-23 17:00, 2024-12-24 12:15, Christmas Eve",
        "2024-12-26, 2024-12-25 17:00, 2024-12-26 16:00, after Christmas",
        "2024-04-01, 2024-03-31 17:00, 2024-04-01 16:00, after Good Friday",
        "2021-12-31, 2021-12-30 17:00, 2021-12-31 16:00, a Saturday's New Year doesn't move",
    })
    void aCmeTradingDayRunsFromTheEveningBefore(
            LocalDate day, String open, String close, String why) {
        Session span = cme.tradingDaySpan(day).orElseThrow();
        assertEquals(open, text(span.open(), CHICAGO), why);
        assertEquals(close, text(span.close(), CHICAGO), why);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, New Year",
        "2024-01-15, halted at noon; trades count for the next day",
        "2024-03-29, Good Friday",
        "2023-04-07, Good Friday with the jobs report",
        "2024-11-28, Thanksgiving",
        "2024-12-25, Christmas",
        "2024-03-10, a Sunday",
    })
    void aHolidayIsNoCmeTradingDay(LocalDate day, String why) {
        assertFalse(cme.isTradingDay(day), why);
    }

    @Test
    void aCmeHolidayHaltsAtNoonAndReopensInTheEvening() {
        assertTrue(cme.isOpen(at("2024-01-15 11:59", CHICAGO)));
        assertFalse(cme.isOpen(at("2024-01-15 12:00", CHICAGO)));
        assertFalse(cme.isOpen(at("2024-01-15 16:59", CHICAGO)));
        assertTrue(cme.isOpen(at("2024-01-15 17:00", CHICAGO)));
        assertEquals(LocalDate.of(2024, 1, 16), cme.tradingDay(at("2024-01-15 09:00", CHICAGO)));
        assertEquals(LocalDate.of(2024, 1, 16), cme.tradingDay(at("2024-01-15 20:00", CHICAGO)));
    }

    @Test
    void theEveningBelongsToTheNextTradingDay() {
        assertEquals(LocalDate.of(2024, 3, 12), cme.tradingDay(at("2024-03-11 17:00", CHICAGO)));
        assertEquals(LocalDate.of(2024, 3, 11), cme.tradingDay(at("2024-03-11 15:59", CHICAGO)));
        assertFalse(cme.isOpen(at("2024-03-11 16:30", CHICAGO)));
        assertFalse(cme.isOpen(at("2024-03-15 16:00", CHICAGO)));
        assertTrue(cme.isOpen(at("2024-03-17 17:00", CHICAGO)));
    }

    @Test
    void chicagoAndNewYorkChangeTheirClocksTogether() {
        for (String day : new String[] {"2024-03-08", "2024-03-11", "2024-11-01", "2024-11-04"}) {
            Session span = cme.tradingDaySpan(LocalDate.parse(day)).orElseThrow();
            assertEquals(day + " 17:00", text(span.close(), NEW_YORK));
        }
    }

    @Test
    void fxRunsFromSundayEveningToFridayEvening() {
        TradingCalendar fx = TradingCalendars.fx();
        assertFalse(fx.isOpen(at("2024-03-10 16:59", NEW_YORK)));
        assertTrue(fx.isOpen(at("2024-03-10 17:00", NEW_YORK)));
        assertTrue(fx.isOpen(at("2024-03-12 17:00", NEW_YORK)));
        assertEquals(LocalDate.of(2024, 3, 13), fx.tradingDay(at("2024-03-12 17:00", NEW_YORK)));
        assertTrue(fx.isOpen(at("2024-03-15 16:59", NEW_YORK)));
        assertFalse(fx.isOpen(at("2024-03-15 17:00", NEW_YORK)));
        assertFalse(fx.isTradingDay(LocalDate.of(2024, 12, 25)));
    }

    @Test
    void cryptoNeverClosesAndItsDaysTurnAtMidnight() {
        TradingCalendar crypto = TradingCalendars.alwaysOpen(ZoneOffset.UTC);
        long newYear = at("2024-01-01 00:00", ZoneOffset.UTC);
        assertTrue(crypto.isOpen(newYear));
        assertEquals(LocalDate.of(2024, 1, 1), crypto.tradingDay(newYear));
        assertEquals(LocalDate.of(2023, 12, 31), crypto.tradingDay(newYear - 1));
        assertEquals(newYear, crypto.previousSession(newYear).close());
    }

    @ParameterizedTest
    @CsvSource({
        "SPY.ARCA, NYSE",
        "MESM6.CME, CME equity index",
        "EURUSD.IDEALPRO, FX",
        "BTCUSDT.BINANCE, 24/7"
    })
    void anInstrumentTradesByTheCalendarOfItsVenue(String id, String calendar) {
        assertEquals(calendar, new TradingCalendars().of(instrument(id)).name());
    }

    @Test
    void calendarsAreSharedAndAVenueCanHaveItsOwn() {
        TradingCalendars calendars = new TradingCalendars();
        assertSame(calendars.of(instrument("SPY.ARCA")), calendars.of(instrument("QQQ.NASDAQ")));
        TradingCalendar own = TradingCalendars.nyseExtended();
        calendars.define("ARCA", own);
        assertSame(own, calendars.of(instrument("SPY.ARCA")));
    }

    @Test
    void aDefinitionGivesWeeklyHoursHolidaysAndEarlyCloses() {
        ZoneId frankfurt = ZoneId.of("Europe/Berlin");
        LocalDate labour = LocalDate.of(2024, 5, 1);
        LocalDate eve = LocalDate.of(2024, 12, 30);
        TradingCalendar xetra =
                new TradingCalendar(
                        new CalendarDefinition(
                                "Xetra",
                                frankfurt,
                                CalendarDefinition.weekdays(SessionHours.parse("09:00-17:30")),
                                HolidaySchedule.of(
                                        Set.of(labour), Map.of(eve, LocalTime.of(14, 0)))));
        assertFalse(xetra.isTradingDay(labour));
        assertEquals(
                "2024-12-30 14:00",
                text(xetra.tradingDaySpan(eve).orElseThrow().close(), frankfurt));
        assertEquals(
                "2024-05-02 09:00",
                text(xetra.nextSession(at("2024-04-30 17:30", frankfurt)).open(), frankfurt));
    }

    @Test
    void exceptionsLieOverTheRules() {
        LocalDate storm = LocalDate.of(2024, 3, 12);
        HolidaySchedule rules = new NyseSchedule(LocalTime.of(13, 0));
        HolidaySchedule changed = rules.then(HolidaySchedule.of(Set.of(storm), Map.of()));
        SessionHours regular = SessionHours.parse("09:30-16:00");
        assertTrue(changed.hours(storm, regular).isEmpty());
        assertTrue(changed.hours(LocalDate.of(2024, 12, 25), regular).isEmpty());
        assertEquals(regular, changed.hours(storm.plusDays(1), regular).orElseThrow());
    }

    @Test
    void aCalendarWithoutSessionsIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new CalendarDefinition("empty", NEW_YORK, Map.of(), HolidaySchedule.NONE));
    }

    @ParameterizedTest
    @CsvSource({"9-17", "09:30", "25:00-26:00", "''"})
    void hoursThatCanNotBeReadAreRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> SessionHours.parse(text));
    }

    private static Instrument instrument(String id) {
        return InstrumentRegistry.assumed(InstrumentId.parse(id));
    }
}
