package alchemist.engine.calendar;

import static alchemist.engine.calendar.Instants.NEW_YORK;
import static alchemist.engine.calendar.Instants.at;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TradingPeriodsTest {

    private final TradingPeriods periods =
            TradingPeriods.parse("09:30-11:30, 18:00-02:00", NEW_YORK);

    @ParameterizedTest
    @CsvSource({
        "09:29:59, false",
        "09:30:00, true",
        "11:29:59, true",
        "11:30:00, false",
        "17:59:59, false",
        "18:00:00, true",
        "23:59:59, true",
        "00:00:00, true",
        "01:59:59, true",
        "02:00:00, false"
    })
    void theBeginningBelongsToThemAndTheEndDoesNotAlsoOverMidnight(String time, boolean in) {
        for (String day : new String[] {"2024-01-10", "2024-07-10"}) {
            assertEquals(in, periods.contains(at(day + " " + time, NEW_YORK)));
        }
    }

    @Test
    void noHoursMeanAlways() {
        assertTrue(TradingPeriods.parse(" ", NEW_YORK).contains(0));
    }

    @Test
    void untilMidnightIsWrittenAsTwentyFour() {
        TradingPeriods evening = TradingPeriods.parse("20:00-24:00", NEW_YORK);
        assertTrue(evening.contains(at("2024-01-10 23:59", NEW_YORK)));
        assertFalse(evening.contains(at("2024-01-10 00:00", NEW_YORK)));
    }

    @Test
    void theyWriteWhatTheyRead() {
        assertEquals("09:30-11:30,18:00-02:00", periods.toString());
    }

    @ParameterizedTest
    @CsvSource({"nine to five", "'09:30-11:30,'", "09:30-11:60"})
    void hoursThatCanNotBeReadAreRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> TradingPeriods.parse(text, NEW_YORK));
    }
}
