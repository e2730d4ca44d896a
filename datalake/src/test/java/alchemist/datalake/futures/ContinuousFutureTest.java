package alchemist.datalake.futures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import alchemist.engine.calendar.TradingCalendars;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.BarSeriesBuilder;
import alchemist.engine.model.InstrumentId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Days are written as the price and the volume of one bar each, by hand. */
class ContinuousFutureTest {

    private static final InstrumentId ES = InstrumentId.parse("ES.CME");

    /** Monday to Friday, then the next Monday. March trades 100 and up, June 10 above it. */
    private static final BarSeries MARCH =
            days("ESH4.CME", "2024-03-04", 100, 900, 101, 800, 102, 500, 103, 200, 104, 50);

    private static final BarSeries JUNE =
            days(
                    "ESM4.CME",
                    "2024-03-04",
                    110,
                    100,
                    111,
                    200,
                    112,
                    600,
                    113,
                    900,
                    114,
                    950,
                    115,
                    990,
                    116,
                    990,
                    117,
                    990);

    @Test
    void byVolumeTheSeriesRollsOnTheDayAfterTheNextContractTradedMore() {
        ContinuousFuture future = join("volume", BackAdjustment.NONE, MARCH, JUNE);

        assertEquals(
                List.of("2024-03-07 ESH4.CME → ESM4.CME (102.0 → 112.0)"),
                future.rolls().stream().map(Roll::toString).toList());
        assertEquals("[100, 101, 102, 113, 114, 115, 116, 117]", closes(future));
        assertEquals(ES, future.series().instrument());
    }

    @Test
    void byDateTheSeriesRollsThatManyTradingDaysBeforeTheEnd() {
        assertEquals(
                "[100, 101, 112, 113, 114, 115, 116, 117]",
                closes(join("days:2", BackAdjustment.NONE, MARCH, JUNE)));
        assertEquals(
                "[100, 101, 102, 103, 114, 115, 116, 117]",
                closes(join("days:0", BackAdjustment.NONE, MARCH, JUNE)));
    }

    @Test
    void aDifferenceKeepsEveryGainInPoints() {
        ContinuousFuture future = join("volume", BackAdjustment.DIFFERENCE, MARCH, JUNE);

        assertEquals("[110, 111, 112, 113, 114, 115, 116, 117]", closes(future));
        Bar first = future.series().bar(0);
        assertEquals(109, first.low());
        assertEquals(111, first.high());
        assertEquals(900, first.volume());
    }

    @Test
    void aRatioKeepsEveryGainInPercent() {
        BarSeries march = days("ESH4.CME", "2024-03-04", 50, 9, 100, 9, 100, 9);
        BarSeries june = days("ESM4.CME", "2024-03-04", 100, 1, 200, 10, 220, 10, 242, 10);

        ContinuousFuture future = join("volume", BackAdjustment.RATIO, march, june);

        assertEquals("[100, 200, 220, 242]", closes(future));
    }

    @Test
    void adjustmentsAddUpOverSeveralRolls() {
        BarSeries september =
                days("ESU4.CME", "2024-03-11", 216, 2000, 218, 2000, 218, 2000, 219, 2000);

        ContinuousFuture future = join("volume", BackAdjustment.DIFFERENCE, MARCH, JUNE, september);

        // 10 from March to June, and 216 - 115 = 101 from June to September.
        assertEquals(2, future.rolls().size());
        assertEquals("[211, 212, 213, 214, 215, 216, 218, 218, 219]", closes(future));
    }

    @Test
    void theOrderInWhichContractsAreGivenDoesNotMatter() {
        assertEquals(
                closes(join("volume", BackAdjustment.RATIO, MARCH, JUNE)),
                closes(join("volume", BackAdjustment.RATIO, JUNE, MARCH)));
    }

    @Test
    void aContractThatStillTradesAtTheEndIsNotLeftByDate() {
        BarSeries march = days("ESH4.CME", "2024-03-04", 1, 9, 2, 9, 3, 9);
        BarSeries june = days("ESM4.CME", "2024-03-04", 5, 1, 6, 1, 7, 1);

        assertEquals("[1, 2, 3]", closes(join("days:1", BackAdjustment.DIFFERENCE, march, june)));
    }

    @Test
    void withoutACommonBarTheFirstOpenOfTheNextContractCounts() {
        BarSeries march = days("ESH4.CME", "2024-03-04", 100, 9, 101, 9);
        BarSeries june = days("ESM4.CME", "2024-03-06", 120, 9, 121, 9);

        ContinuousFuture future = join("days:0", BackAdjustment.DIFFERENCE, march, june);

        assertEquals("[119, 120, 120, 121]", closes(future));
    }

    @Test
    void anEveningsBarsBelongToTheNextTradingDay() {
        BarSeries march = minutes("ESH4.CME", 100, "2024-03-08T15:00:00Z");
        BarSeries june = minutes("ESM4.CME", 110, "2024-03-08T15:00:00Z", "2024-03-10T22:00:00Z");

        Roll roll = join("days:0", BackAdjustment.NONE, march, june).rolls().getFirst();

        assertEquals(LocalDate.parse("2024-03-11"), roll.day());
        assertEquals(Instant.parse("2024-03-10T22:00:00Z"), Instant.ofEpochSecond(0, roll.time()));
    }

    @Test
    void whatIsNoContractIsRefusedByName() {
        BarSeries spy = days("SPY.ARCA", "2024-03-04", 1, 1);

        IllegalArgumentException refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> join("volume", BackAdjustment.NONE, spy));

        assertEquals("SPY.ARCA is not the name of a futures contract", refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "ESH4.CME,    ES.CME,  2024-03, 2024-03",
        "ESH4.CME,    ES.CME,  2023-12, 2024-03",
        "ESH4.CME,    ES.CME,  2014-03, 2014-03",
        "ESH4.CME,    ES.CME,  2024-04, 2034-03",
        "6EM24.CME,   6E.CME,  2024-06, 2024-06",
        "CLF2025.CME, CL.CME,  2024-12, 2025-01",
        "ESZ9.CME,    ES.CME,  2020-01, 2029-12"
    })
    void aNameTellsProductAndMonthOfDelivery(
            String contract, String product, String lastTraded, String delivery) {
        ContractName name = ContractName.parse(InstrumentId.parse(contract)).orElseThrow();

        assertEquals(InstrumentId.parse(product), name.product());
        assertEquals(YearMonth.parse(delivery), name.delivery(YearMonth.parse(lastTraded)));
    }

    @Test
    void otherNamesAreNoContracts() {
        for (String name : List.of("SPY.ARCA", "ES.CME", "BTCUSDT.BINANCE", "ESA4.CME")) {
            assertEquals(Optional.empty(), ContractName.parse(InstrumentId.parse(name)), name);
        }
    }

    private static ContinuousFuture join(
            String rule, BackAdjustment adjustment, BarSeries... contracts) {
        return ContinuousFuture.of(
                ES,
                Arrays.asList(contracts),
                new ContinuousFuture.Terms(
                        RollRule.parse(rule), adjustment, TradingCalendars.cmeEquityIndex()));
    }

    private static String closes(ContinuousFuture future) {
        return Arrays.toString(
                Arrays.stream(future.series().closes()).mapToLong(Math::round).toArray());
    }

    /** One bar per weekday from {@code first} on; numbers are price, volume, price, volume... */
    private static BarSeries days(String contract, String first, double... pricesAndVolumes) {
        BarSeriesBuilder bars = new BarSeriesBuilder(pricesAndVolumes.length / 2);
        LocalDate day = LocalDate.parse(first);
        for (int i = 0; i < pricesAndVolumes.length; i += 2) {
            double price = pricesAndVolumes[i];
            long time = day.atTime(6, 0).toEpochSecond(ZoneOffset.UTC) * 1_000_000_000L;
            bars.add(new Bar(time, price, price + 1, price - 1, price, pricesAndVolumes[i + 1]));
            day = day.plusDays(day.getDayOfWeek().getValue() == 5 ? 3 : 1);
        }
        return bars.build(InstrumentId.parse(contract), BarPeriod.ONE_DAY);
    }

    private static BarSeries minutes(String contract, double price, String... times) {
        BarSeriesBuilder bars = new BarSeriesBuilder(times.length);
        for (String each : times) {
            long time = Instant.parse(each).getEpochSecond() * 1_000_000_000L;
            bars.add(new Bar(time, price, price, price, price, 1));
        }
        return bars.build(InstrumentId.parse(contract), BarPeriod.ONE_MINUTE);
    }
}
