package alchemist.datalake.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodGuessTest {

    private static final long SECOND = 1_000_000_000L;

    @ParameterizedTest
    @CsvSource({
        "60, 1m",
        "300, 5m",
        "90, 90s",
        "30, 30s",
        "3600, 1h",
        "14400, 4h",
        "86400, 1d",
        "82800, 1d",
        "604800, 1w",
        "2592000, 1mo",
        "2678400, 1mo"
    })
    void aDistanceIsAPeriod(long seconds, String period) {
        PeriodGuess guess = new PeriodGuess();
        guess.add(seconds * SECOND);

        assertEquals(period, guess.period().orElseThrow().toString());
    }

    @Test
    void theMostCommonDistanceCounts() {
        PeriodGuess guess = new PeriodGuess();
        for (long seconds : new long[] {60, 86_400, 60, 120, 60, 300}) {
            guess.add(seconds * SECOND);
        }

        assertEquals("1m", guess.period().orElseThrow().toString());
    }

    @Test
    void ofEquallyCommonDistancesTheShortestCounts() {
        PeriodGuess guess = new PeriodGuess();
        guess.add(300 * SECOND);
        guess.add(60 * SECOND);

        assertEquals("1m", guess.period().orElseThrow().toString());
    }

    @Test
    void withoutADistanceThereIsNoPeriod() {
        assertTrue(new PeriodGuess().period().isEmpty());
    }
}
