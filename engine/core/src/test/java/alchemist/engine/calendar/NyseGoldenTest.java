package alchemist.engine.calendar;

import static alchemist.engine.calendar.Instants.NEW_YORK;
import static alchemist.engine.calendar.Instants.at;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.feed.SharedCsv;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares the calendar with the days on which SPY traded from 1998 to 2021. */
class NyseGoldenTest {

    private final TradingCalendar nyse = TradingCalendars.nyse();

    @Test
    void tradingDaysAreTheDaysOnWhichSpyTraded() throws IOException {
        List<LocalDate> traded =
                SharedCsv.rows("data/SPY_1d_1998-2021.csv.gz").stream()
                        .map(row -> LocalDate.parse(row[0]))
                        .toList();
        List<LocalDate> open =
                traded.getFirst()
                        .datesUntil(traded.getLast().plusDays(1))
                        .filter(nyse::isTradingDay)
                        .toList();
        assertEquals(traded, open);
    }

    /**
     * One way only: on some short days the recording has bars of the hours after the close as well.
     */
    @Test
    void daysOnWhichSpyStoppedAtOneAreShortDays() throws IOException {
        Map<LocalDate, String> lastHour = new TreeMap<>();
        for (String[] row : SharedCsv.rows("data/SPY_1h_1998-2021.csv.gz")) {
            lastHour.put(LocalDate.parse(row[0].substring(0, 10)), row[0].substring(11));
        }
        lastHour.values().removeIf(hour -> hour.compareTo("13:00:00") >= 0);
        assertTrue(lastHour.size() > 25, "short days were found");
        for (LocalDate day : lastHour.keySet()) {
            assertEquals(
                    at(day + " 13:00", NEW_YORK), nyse.tradingDaySpan(day).orElseThrow().close());
        }
    }
}
