package alchemist.engine.strategy.sizing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.Scenario;
import alchemist.engine.model.AssetClass;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.Margin;
import alchemist.engine.order.Fill;
import alchemist.engine.order.Side;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;

/** Sizes by hand arithmetic, and laws over random numbers. */
class SizersTest {

    private static final Instrument STOCK = Scenario.STOCK;
    private static final Instrument COIN = instrument("BTC.X", "0.001", "1", Margin.NONE);
    private static final Instrument FUTURE =
            instrument("ES.X", "1", "50", new Margin(12_000, 10_000));

    @Test
    void fixedUnitsAreRoundedDownToWholeLots() {
        assertEquals(10, new FixedUnits(10.9).units(stock()));
        assertEquals(10.9, new FixedUnits(10.9).units(sizing(COIN, 100)));
    }

    @Test
    void aFifthOfTheCashBuysSixtySix() {
        // 0.2 × 10,000 ÷ 30 = 66.7
        assertEquals(66, new CashShare(0.2).units(sizing(STOCK, 30)));
        assertEquals(66.666, new CashShare(0.2).units(sizing(COIN, 30)));
        assertEquals(333, CashShare.allIn().units(sizing(STOCK, 30)));
    }

    @Test
    void whatIsBoughtExactlyIsNotOneLotLess() {
        assertEquals(100, CashShare.allIn().units(stock()));
        // 1,000 ÷ 0.1 is below 10,000 in binary arithmetic.
        assertEquals(10_000, CashShare.allIn().units(Sizing.of(STOCK, 0.1, 1_000, 1_000)));
    }

    @Test
    void whatTradesOnMarginTiesUpItsMargin() {
        Sizing sizing = Sizing.of(FUTURE, 5_000, 100_000, 500_000);
        // 100,000 ÷ 12,000 = 8.3; 2 × 500,000 ÷ (5,000 × 50) = 4
        assertEquals(8, CashShare.allIn().units(sizing));
        assertEquals(4, new EquityShare(2).units(sizing));
    }

    @Test
    void theStopLosesTheShare() {
        // 0.01 × 20,000 ÷ 1.6 = 125; of the future 0.01 × 500,000 ÷ (10 × 50) = 10
        assertEquals(125, new RiskPerTrade(0.01).units(stock().withStopDistance(1.6)));
        assertEquals(
                10,
                new RiskPerTrade(0.01)
                        .units(Sizing.of(FUTURE, 5_000, 100_000, 500_000).withStopDistance(10)));
    }

    @Test
    void aTurtleUnitMovesTheEquityByOnePercent() {
        // 0.01 × 20,000 ÷ (2 × 2.5) = 40
        assertEquals(40, new VolatilityUnits(0.01, 2).units(stock().withVolatility(2.5)));
    }

    @Test
    void theSmallerOfTwoSizesCounts() {
        Sizer sizer = new RiskPerTrade(0.01).atMost(CashShare.allIn());
        assertEquals(100, sizer.units(stock().withStopDistance(0.5)));
        assertEquals(20, sizer.units(stock().withStopDistance(10)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aNumberThatCantBeMeansNothingIsTraded(double number) {
        for (Sizer sizer :
                List.of(new CashShare(0.5), new EquityShare(0.5), new RiskPerTrade(0.1))) {
            assertEquals(0, sizer.units(Sizing.of(STOCK, number, 100, 100)));
            assertEquals(0, sizer.units(new Sizing(STOCK, 10, -number, -number, 1, 1)));
        }
        assertEquals(0, new RiskPerTrade(0.1).units(stock().withStopDistance(number)));
        assertEquals(0, new VolatilityUnits(0.1, 1).units(stock().withVolatility(number)));
    }

    @Test
    void aShareThatCantBeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new CashShare(1.01));
        assertThrows(IllegalArgumentException.class, () -> new CashShare(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new RiskPerTrade(0));
        assertThrows(IllegalArgumentException.class, () -> new FixedUnits(-1));
    }

    @Test
    void noSizeIsDearerThanItsShareAndNoneIsALotTooSmall() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 20_000; i++) {
            Instrument instrument = List.of(STOCK, COIN, FUTURE).get(i % 3);
            double price = Math.exp(random.nextDouble(-3, 9));
            double cash = Math.exp(random.nextDouble(-2, 16));
            double share = 1 - random.nextDouble();
            Sizing sizing = Sizing.of(instrument, price, cash, cash);
            double lot = instrument.lotSize().doubleValue();
            check(new CashShare(share).units(sizing), sizing.moneyPerUnit(), share * cash, lot);
            check(new EquityShare(share).units(sizing), sizing.worth(price), share * cash, lot);
            check(
                    new RiskPerTrade(share).units(sizing.withStopDistance(price / 7)),
                    sizing.worth(price / 7),
                    share * cash,
                    lot);
        }
    }

    private static void check(double units, double perUnit, double money, double lot) {
        assertTrue(units * perUnit <= money, units + " at " + perUnit + " exceed " + money);
        // A lot more would be dearer, but for a billionth of a lot.
        assertTrue((units + lot * 1.000_001) * perUnit > money * (1 - 1e-12));
    }

    @Test
    void kellyGoesByTheRecord() {
        TradeResults results = new TradeResults();
        Kelly kelly = new Kelly(results, 4, 0.5, 0.4, new FixedUnits(7));
        roundTrip(results, 100, 106, 1);
        roundTrip(results, 100, 104, 1);
        roundTrip(results, 100, 98, 1);
        assertEquals(7, kelly.units(stock()), "three trades are not enough");
        roundTrip(results, 100, 106, 1);

        // Won 5, 3, 5 after a commission of 1, lost 3: W = 3/4, R = (13/3)/3, f = 0.5769
        assertEquals(3, results.wins());
        assertEquals(13 / 3.0, results.averageWin(), 1e-12);
        assertEquals(3, results.averageLoss(), 1e-12);
        assertEquals(0.5 * (0.75 - 0.25 / (13 / 9.0)), kelly.share(), 1e-12);
        // 0.28846 × 20,000 ÷ 100 = 57.7
        assertEquals(57, kelly.units(stock()));
        assertEquals(0.4, new Kelly(results, 4, 1, 0.4, new FixedUnits(7)).share());
    }

    @Test
    void aRecordThatSaysNotToBetGivesNothing() {
        TradeResults results = new TradeResults();
        Kelly kelly = new Kelly(results, 2, 1, 1, new FixedUnits(7));
        assertEquals(0, kelly.share());
        roundTrip(results, 100, 90, 0);
        roundTrip(results, 100, 102, 0);
        assertEquals(0, kelly.units(stock()));
    }

    @Test
    void aRecordWithoutALossSpeaksForItsCap() {
        TradeResults results = new TradeResults();
        roundTrip(results, 100, 101, 0);
        assertEquals(0.25, new Kelly(results, 1, 0.5, 0.25, new FixedUnits(1)).share());
    }

    @Test
    void partsAndReversalsAreCountedByRoundTrip() {
        TradeResults results = new TradeResults();
        results.add(fill(Side.SELL, 10, 100, 1));
        results.add(fill(Side.SELL, 10, 110, 1));
        results.add(fill(Side.BUY, 5, 100, 1));
        assertEquals(0, results.count(), "still open");
        // Closes 15 at 103 and buys 5: 5 × 5 + 15 × 2 = 55, less 3 and 15/20 of 4.
        results.add(fill(Side.BUY, 20, 103, 4));
        assertEquals(1, results.wins());
        assertEquals(25 + 30 - 3 - 3, results.averageWin(), 1e-12);
        // The long of 5 from 103, with the rest of the commission.
        results.add(fill(Side.SELL, 5, 101, 0));
        assertEquals(1, results.losses());
        assertEquals(10 + 1, results.averageLoss(), 1e-12);
    }

    private static void roundTrip(TradeResults results, double from, double to, double costs) {
        results.add(fill(Side.BUY, 1, from, costs / 2));
        results.add(fill(Side.SELL, 1, to, costs / 2));
    }

    private static Fill fill(Side side, long lots, double price, double commission) {
        return new Fill(1, 1, 0, STOCK, side, lots, price, commission, "test");
    }

    private static Sizing stock() {
        return Sizing.of(STOCK, 100, 10_000, 20_000);
    }

    private static Sizing sizing(Instrument instrument, double price) {
        return Sizing.of(instrument, price, 10_000, 20_000);
    }

    private static Instrument instrument(String id, String lot, String multiplier, Margin margin) {
        return new Instrument(
                InstrumentId.parse(id),
                AssetClass.CRYPTO,
                "USD",
                new BigDecimal("0.01"),
                new BigDecimal(lot),
                new BigDecimal(multiplier),
                ZoneOffset.UTC,
                margin);
    }
}
