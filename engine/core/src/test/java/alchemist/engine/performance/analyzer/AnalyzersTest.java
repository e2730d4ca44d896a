package alchemist.engine.performance.analyzer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;
import alchemist.engine.order.Fill;
import alchemist.engine.order.Side;
import alchemist.engine.performance.EquityCurve;
import alchemist.engine.performance.RunHistory;
import alchemist.engine.performance.RunHistory.Execution;
import alchemist.engine.performance.Timeframe;

import org.junit.jupiter.api.Test;

import java.time.ZoneOffset;
import java.util.List;

/** What the recorded runs don't show, worked out by hand from backtrader's rules. */
class AnalyzersTest {

    private static final long DAY = 86_400_000_000_000L;
    private static final Instrument INSTRUMENT =
            InstrumentRegistry.assumed(InstrumentId.parse("TEST.HAND"));

    @Test
    void fillsOfOneBarAreNettedAsAPositionIs() {
        // 10 at 100 and 30 at 104 make 40 at 103; selling 15 leaves 25 at the same average.
        List<Transactions.Transaction> transactions =
                Transactions.of(
                        run(
                                new double[] {100, 100},
                                buy(0, 10, 100),
                                buy(0, 30, 104),
                                sell(0, 15, 110),
                                buy(1, 5, 100),
                                sell(1, 5, 101)));
        assertEquals(1, transactions.size());
        assertEquals(25, transactions.getFirst().amount());
        assertEquals(103, transactions.getFirst().price());
        assertEquals(-2575, transactions.getFirst().value());
    }

    @Test
    void rollingLogReturnsLookSeveralPeriodsBack() {
        RunHistory run = run(new double[] {110, 121, 133.1});
        double[] returns = LogReturnsRolling.of(run, Timeframe.DAYS, 2);
        double twice = 2 * Math.log(1.1);
        assertArrayEquals(new double[] {Double.NaN, twice, twice}, returns, 1e-12);
    }

    @Test
    void sharpeRatioWithoutSpreadIsUnknown() {
        SharpeRatio days = SharpeRatio.standard().over(Timeframe.DAYS);
        assertTrue(Double.isNaN(days.of(new double[] {0, 0, 0})));
        assertTrue(Double.isNaN(days.of(new double[0])));
        assertTrue(Double.isNaN(days.ofSample().of(new double[] {0.1})));
    }

    @Test
    void returnsCanBeBroughtUpToTheYear() {
        // (1 + 10 %)² − 1 = 21 % and (1 − 10 %)² − 1 = −19 %: mean 1 %, deviation 20 %.
        double ratio =
                SharpeRatio.standard()
                        .withPeriodsPerYear(2)
                        .withRiskFreeRate(0)
                        .withConvertedReturns()
                        .of(new double[] {0.1, -0.1});
        assertEquals(0.05, ratio, 1e-12);
    }

    @Test
    void fallsEndWhenThePeakIsReached() {
        DrawDown drawDown = DrawDown.of(run(new double[] {100, 90, 95, 100, 98}));
        assertEquals(new DrawDown.Fall(1, 2, 2), drawDown.end());
        assertEquals(new DrawDown.Fall(2, 10, 10), drawDown.deepest());
    }

    private static RunHistory run(double[] values, Execution... executions) {
        EquityCurve curve = new EquityCurve(values.length);
        for (int i = 0; i < values.length; i++) {
            curve.add(i * DAY, values[i], values[i]);
        }
        return new RunHistory(
                100, curve, List.of(), List.of(executions), List.of(), ZoneOffset.UTC, 0);
    }

    private static Execution buy(int day, long lots, double price) {
        return execution(day, Side.BUY, lots, price);
    }

    private static Execution sell(int day, long lots, double price) {
        return execution(day, Side.SELL, lots, price);
    }

    private static Execution execution(int day, Side side, long lots, double price) {
        Fill fill = new Fill(1, 1, day * DAY, INSTRUMENT, side, lots, price, 0, "next-open");
        return new Execution(fill, day * DAY);
    }
}
