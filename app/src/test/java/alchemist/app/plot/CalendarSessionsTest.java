package alchemist.app.plot;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.charts.SessionStarts;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class CalendarSessionsTest {

    private final SessionStarts shares = of("SPY.ARCA");
    private final SessionStarts coins = of("BTCUSDT.BINANCE");

    @Test
    void aNightSeparatesSessionsOfShares() {
        assertTrue(shares.between(at("2024-03-05T20:59:00Z"), at("2024-03-06T14:30:00Z")));
        assertTrue(shares.between(at("2024-03-05T23:59:00Z"), at("2024-03-06T09:00:00Z")));
    }

    @Test
    void neitherAGapInTheDayNorTheEveningDoes() {
        assertFalse(shares.between(at("2024-03-05T15:00:00Z"), at("2024-03-05T17:30:00Z")));
        assertFalse(shares.between(at("2024-03-05T20:59:00Z"), at("2024-03-05T21:00:00Z")));
    }

    @Test
    void marketsThatNeverCloseHaveNoSessions() {
        assertFalse(coins.between(at("2024-03-05T23:59:00Z"), at("2024-03-06T00:00:00Z")));
        assertFalse(coins.between(at("2024-03-05T10:00:00Z"), at("2024-03-09T00:00:00Z")));
    }

    private static SessionStarts of(String instrument) {
        return CalendarSessions.of(InstrumentRegistry.assumed(InstrumentId.parse(instrument)));
    }

    private static long at(String time) {
        return Instant.parse(time).getEpochSecond() * 1_000_000_000L;
    }
}
