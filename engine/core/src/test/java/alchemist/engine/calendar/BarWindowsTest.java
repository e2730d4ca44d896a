package alchemist.engine.calendar;

import static alchemist.engine.calendar.Instants.CHICAGO;
import static alchemist.engine.calendar.Instants.NEW_YORK;
import static alchemist.engine.calendar.Instants.at;
import static alchemist.engine.calendar.Instants.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import alchemist.engine.model.BarPeriod;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

class BarWindowsTest {

    @Test
    void fourHourBarsOfStocksStartAtTheOpenAndTheSecondIsShort() {
        assertEquals(
                List.of("2024-03-08 09:30", "2024-03-08 13:30", "2024-03-11 09:30"),
                starts(TradingCalendars.nyse(), "4h", "2024-03-08 00:00", "2024-03-11 12:00"));
        BarWindows windows = new BarWindows(TradingCalendars.nyse(), BarPeriod.parse("4h"));
        assertEquals(
                at("2024-03-08 16:00", NEW_YORK), windows.end(at("2024-03-08 15:00", NEW_YORK)));
    }

    @Test
    void fourHourBarsOfFuturesStartInTheEvening() {
        assertEquals(
                List.of(
                        "2024-03-11 17:00",
                        "2024-03-11 21:00",
                        "2024-03-12 01:00",
                        "2024-03-12 05:00",
                        "2024-03-12 09:00",
                        "2024-03-12 13:00",
                        "2024-03-12 17:00"),
                starts(
                        TradingCalendars.cmeEquityIndex(),
                        "4h",
                        "2024-03-11 16:00",
                        "2024-03-12 18:00"));
    }

    @Test
    void fourHourBarsOfCryptoStartAtMidnight() {
        assertEquals(
                List.of("2024-03-09 20:00", "2024-03-10 00:00", "2024-03-10 04:00"),
                starts(
                        TradingCalendars.alwaysOpen(ZoneOffset.UTC),
                        "4h",
                        "2024-03-09 20:00",
                        "2024-03-10 08:00"));
    }

    @Test
    void aSessionOf23HoursHasItsLastWindowCut() {
        ZoneId london = ZoneId.of("Europe/London");
        assertEquals(
                List.of("2024-03-31 00:00", "2024-03-31 09:00", "2024-03-31 17:00"),
                starts(
                        TradingCalendars.alwaysOpen(london),
                        "8h",
                        "2024-03-31 00:00",
                        "2024-04-01 00:00"));
    }

    @Test
    void aDayIsTheTradingDayAWeekIsItsDaysFromMonday() {
        TradingCalendar cme = TradingCalendars.cmeEquityIndex();
        assertEquals(
                List.of("2024-01-11 17:00", "2024-01-14 17:00", "2024-01-16 17:00"),
                starts(cme, "1d", "2024-01-11 17:00", "2024-01-17 00:00"));
        assertEquals(
                List.of("2024-01-07 17:00", "2024-01-14 17:00"),
                starts(cme, "1w", "2024-01-05 17:00", "2024-01-20 00:00"));
        BarWindows weeks = new BarWindows(cme, BarPeriod.parse("1w"));
        assertEquals(at("2024-01-12 16:00", CHICAGO), weeks.end(at("2024-01-10 09:00", CHICAGO)));
    }

    @Test
    void aMonthGoesByTradingDayAndAHolidayHaltBelongsToTheNextMonth() {
        BarWindows months =
                new BarWindows(TradingCalendars.cmeEquityIndex(), BarPeriod.parse("1mo"));
        long memorialDay = at("2021-05-31 09:00", CHICAGO);
        assertEquals("2021-05-30 17:00", text(months.start(memorialDay), CHICAGO));
        assertEquals("2021-06-30 16:00", text(months.end(memorialDay), CHICAGO));
        BarWindows quarters = new BarWindows(TradingCalendars.nyse(), BarPeriod.parse("3mo"));
        long may = at("2024-05-15 12:00", NEW_YORK);
        assertEquals("2024-04-01 09:30", text(quarters.start(may), NEW_YORK));
        assertEquals("2024-06-28 16:00", text(quarters.end(may), NEW_YORK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25h", "2d", "2w", "5mo"})
    void periodsThatDoNotFitTheCalendarAreRefused(String period) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new BarWindows(TradingCalendars.nyse(), BarPeriod.parse(period)));
    }

    private static List<String> starts(
            TradingCalendar calendar, String period, String from, String to) {
        List<String> starts = new ArrayList<>();
        ZoneId zone = calendar.zone();
        new Coverage(new BarWindows(calendar, BarPeriod.parse(period)))
                .forEachExpected(
                        at(from, zone), at(to, zone), start -> starts.add(text(start, zone)));
        return starts;
    }
}
