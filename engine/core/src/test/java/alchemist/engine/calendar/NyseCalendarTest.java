package alchemist.engine.calendar;

import static alchemist.engine.calendar.Instants.NEW_YORK;
import static alchemist.engine.calendar.Instants.at;
import static alchemist.engine.calendar.Instants.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class NyseCalendarTest {

    /**
     * Weekdays on which the exchange was or will be closed, from its published holiday lists and
     * announcements.
     */
    private static final String CLOSED =
            """
            2019-01-01 2019-01-21 2019-02-18 2019-04-19 2019-05-27 2019-07-04 2019-09-02 2019-11-28 2019-12-25
            2020-01-01 2020-01-20 2020-02-17 2020-04-10 2020-05-25 2020-07-03 2020-09-07 2020-11-26 2020-12-25
            2021-01-01 2021-01-18 2021-02-15 2021-04-02 2021-05-31 2021-07-05 2021-09-06 2021-11-25 2021-12-24
            2022-01-17 2022-02-21 2022-04-15 2022-05-30 2022-06-20 2022-07-04 2022-09-05 2022-11-24 2022-12-26
            2023-01-02 2023-01-16 2023-02-20 2023-04-07 2023-05-29 2023-06-19 2023-07-04 2023-09-04 2023-11-23 2023-12-25
            2024-01-01 2024-01-15 2024-02-19 2024-03-29 2024-05-27 2024-06-19 2024-07-04 2024-09-02 2024-11-28 2024-12-25
            2025-01-01 2025-01-09 2025-01-20 2025-02-17 2025-04-18 2025-05-26 2025-06-19 2025-07-04 2025-09-01 2025-11-27 2025-12-25
            2026-01-01 2026-01-19 2026-02-16 2026-04-03 2026-05-25 2026-06-19 2026-07-03 2026-09-07 2026-11-26 2026-12-25
            2027-01-01 2027-01-18 2027-02-15 2027-03-26 2027-05-31 2027-06-18 2027-07-05 2027-09-06 2027-11-25 2027-12-24
            """;

    /** Days that end at 13:00, from the same lists. */
    private static final String EARLY =
            """
            2019-07-03 2019-11-29 2019-12-24
            2020-11-27 2020-12-24
            2021-11-26
            2022-11-25
            2023-07-03 2023-11-24
            2024-07-03 2024-11-29 2024-12-24
            2025-07-03 2025-11-28 2025-12-24
            2026-11-27 2026-12-24
            2027-11-26
            """;

    private final TradingCalendar nyse = TradingCalendars.nyse();

    @Test
    void itIsClosedOnExactlyThePublishedHolidays() {
        List<LocalDate> closed =
                weekdays().filter(date -> nyse.tradingDaySpan(date).isEmpty()).toList();
        assertEquals(dates(CLOSED), closed);
    }

    @Test
    void itClosesEarlyOnExactlyThePublishedDays() {
        List<LocalDate> early =
                weekdays()
                        .flatMap(date -> nyse.tradingDaySpan(date).stream())
                        .filter(session -> text(session.close(), NEW_YORK).endsWith("13:00"))
                        .map(Session::tradingDay)
                        .toList();
        assertEquals(dates(EARLY), early);
    }

    @Test
    void everyOtherDayRunsFromHalfPastNineToFour() {
        List<LocalDate> early = dates(EARLY);
        weekdays()
                .filter(date -> !early.contains(date))
                .flatMap(date -> nyse.tradingDaySpan(date).stream())
                .forEach(
                        session -> {
                            assertEquals(
                                    session.tradingDay() + " 09:30",
                                    text(session.open(), NEW_YORK));
                            assertEquals(
                                    session.tradingDay() + " 16:00",
                                    text(session.close(), NEW_YORK));
                        });
    }

    @Test
    void aFourthOfJulyOnThursdayMovedTheShortDayToFridayUntil2012() {
        assertEquals("2002-07-03 16:00", closeOf("2002-07-03"));
        assertEquals("2002-07-05 13:00", closeOf("2002-07-05"));
        assertEquals("2013-07-03 13:00", closeOf("2013-07-03"));
        assertEquals("2013-07-05 16:00", closeOf("2013-07-05"));
    }

    @Test
    void theOpenInUniversalTimeMovesWithSummerTime() {
        assertEquals("2024-03-08T14:30", utc(nyse.nextSession(at("2024-03-08 00:00", NEW_YORK))));
        assertEquals("2024-03-11T13:30", utc(nyse.nextSession(at("2024-03-09 00:00", NEW_YORK))));
    }

    @Test
    void theOpenBelongsToTheSessionAndTheCloseDoesNot() {
        assertFalse(nyse.isOpen(at("2024-03-08 09:30", NEW_YORK) - 1));
        assertTrue(nyse.isOpen(at("2024-03-08 09:30", NEW_YORK)));
        assertTrue(nyse.isOpen(at("2024-03-08 16:00", NEW_YORK) - 1));
        assertFalse(nyse.isOpen(at("2024-03-08 16:00", NEW_YORK)));
    }

    @Test
    void afterTheCloseTheNextTradingDayCounts() {
        long evening = at("2024-03-28 18:00", NEW_YORK);
        assertEquals(LocalDate.of(2024, 4, 1), nyse.tradingDay(evening));
        assertEquals(LocalDate.of(2024, 4, 1), nyse.sessionAtOrAfter(evening).tradingDay());
        assertEquals(LocalDate.of(2024, 3, 28), nyse.previousSession(evening).tradingDay());
        assertTrue(nyse.sessionAt(evening).isEmpty());
    }

    @Test
    void duringASessionNextAndPreviousAreItsNeighbours() {
        long noon = at("2024-03-28 12:00", NEW_YORK);
        assertEquals(LocalDate.of(2024, 4, 1), nyse.nextSession(noon).tradingDay());
        assertEquals(LocalDate.of(2024, 3, 27), nyse.previousSession(noon).tradingDay());
        assertEquals(LocalDate.of(2024, 4, 1), nyse.nextTradingDay(LocalDate.of(2024, 3, 28)));
        assertEquals(LocalDate.of(2024, 3, 28), nyse.previousTradingDay(LocalDate.of(2024, 4, 1)));
    }

    @Test
    void extendedHoursEndEarlyOnShortDaysToo() {
        TradingCalendar extended = TradingCalendars.nyseExtended();
        Session friday = extended.tradingDaySpan(LocalDate.of(2024, 11, 29)).orElseThrow();
        assertEquals("2024-11-29 04:00", text(friday.open(), NEW_YORK));
        assertEquals("2024-11-29 17:00", text(friday.close(), NEW_YORK));
    }

    private String closeOf(String date) {
        return text(nyse.tradingDaySpan(LocalDate.parse(date)).orElseThrow().close(), NEW_YORK);
    }

    private static String utc(Session session) {
        return text(session.open(), ZoneOffset.UTC).replace(' ', 'T');
    }

    private static Stream<LocalDate> weekdays() {
        return LocalDate.of(2019, 1, 1)
                .datesUntil(LocalDate.of(2028, 1, 1))
                .filter(date -> date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0);
    }

    private static List<LocalDate> dates(String text) {
        List<LocalDate> dates = new ArrayList<>();
        for (String date : text.strip().split("\\s+")) {
            dates.add(LocalDate.parse(date));
        }
        return dates;
    }
}
