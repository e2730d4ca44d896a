package alchemist.engine.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

class ModelTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void anInstrumentIdSplitsAtTheLastDot() {
        InstrumentId id = InstrumentId.parse("brk.b.nyse");
        assertEquals("BRK.B", id.symbol());
        assertEquals("NYSE", id.venue());
        assertEquals("BRK.B.NYSE", id.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SPY", ".ARCA", "SPY.", "", "A/B.C", "../x.Y Z"})
    void anythingElseIsNoInstrument(String text) {
        assertThrows(IllegalArgumentException.class, () -> InstrumentId.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1m", "15m", "4h", "1d", "1w", "1mo", "30s"})
    void aPeriodReadsWhatItWrites(String text) {
        assertEquals(text, BarPeriod.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "m", "0m", "1x", "-1m", "1 m", "99999999m"})
    void anythingElseIsNoPeriod(String text) {
        assertThrows(IllegalArgumentException.class, () -> BarPeriod.parse(text));
    }

    @Test
    void thePeriodsOnOfferAscend() {
        assertEquals(18, BarPeriod.STANDARD.size());
        assertEquals(BarPeriod.STANDARD, BarPeriod.STANDARD.stream().sorted().distinct().toList());
    }

    @Test
    void aQuoteKnowsItsMiddleAndItsSpread() {
        Quote quote = new Quote(0, 99.5, 100, 3, 4);
        assertEquals(99.75, quote.mid());
        assertEquals(0.5, quote.spread());
    }

    @Test
    void aNewYorkDayHas23HoursWhenSummerTimeBegins() {
        long start = nanos(ZonedDateTime.of(2024, 3, 10, 0, 0, 0, 0, NEW_YORK));
        long end = BarPeriod.ONE_DAY.end(start, NEW_YORK);
        assertEquals(23 * 3_600_000_000_000L, end - start);
        assertEquals(24 * 3_600_000_000_000L, BarPeriod.ONE_DAY.end(start, ZoneOffset.UTC) - start);
    }

    @Test
    void lotsAndUnitsConvertExactly() {
        Instrument coin = InstrumentRegistry.assumed(InstrumentId.parse("BTCUSDT.BINANCE"));
        assertEquals(12_345, coin.lots(0.12345));
        assertEquals(0.12345, coin.units(12_345));
        assertEquals(30_000, coin.lots(0.1 + 0.2));
        assertEquals(0, coin.lots(0.000001));
        assertEquals(5, coin.quantityDecimals());
        assertEquals("USDT", coin.currency());
    }

    @Test
    void aTickOfAQuarterNeedsTwoDecimals() {
        Instrument future =
                new Instrument(
                        InstrumentId.parse("MESM6.CME"),
                        AssetClass.FUTURE,
                        "USD",
                        new BigDecimal("0.25"),
                        BigDecimal.ONE,
                        new BigDecimal("5"),
                        ZoneId.of("America/Chicago"));
        assertEquals(2, future.priceDecimals());
    }

    @Test
    void aSeriesRefusesTimesThatDoNotAscend() {
        double[] column = {1, 1};
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        BarSeries.of(
                                InstrumentId.parse("A.B"),
                                BarPeriod.ONE_MINUTE,
                                new long[] {5, 5},
                                column,
                                column,
                                column,
                                column,
                                column));
    }

    @Test
    void aSliceHoldsTheBarsThatStartInsideIt() {
        BarSeries all = alchemist.engine.Scenario.randomBars(10, 1).series();
        BarSeries part = all.between(all.time(2), all.time(5));
        assertEquals(3, part.size());
        assertEquals(all.bar(2), part.bar(0));
        assertEquals(0, all.between(all.time(5), all.time(2)).size());
    }

    private static long nanos(ZonedDateTime time) {
        Instant instant = time.toInstant();
        return instant.getEpochSecond() * 1_000_000_000L;
    }
}
