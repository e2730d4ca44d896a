package alchemist.engine.kernel;

import static alchemist.engine.Diary.A;
import static alchemist.engine.Diary.MINUTE;
import static alchemist.engine.Diary.bars;
import static alchemist.engine.model.BarPeriod.ONE_MINUTE;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.Diary;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.backtest.RunRecord.FillRecord;
import alchemist.engine.calendar.TradingPeriods;
import alchemist.engine.order.MarketOrder;
import alchemist.engine.order.Order;
import alchemist.engine.order.OrderState;
import alchemist.engine.order.Side;

import org.junit.jupiter.api.Test;

import java.time.ZoneOffset;
import java.util.List;

/** Warm-up and trading periods. */
class RunConditionsTest {

    @Test
    void aWarmUpByCountTellsBarsButRefusesOrdersAndDecisions() {
        Diary diary = new Diary(d -> {}).when(RunConditionsTest::buyAtEveryBar);
        BacktestResult result =
                diary.run(conditions(WarmUp.bars(2)), bars(A, ONE_MINUTE, 0, 1, 2, 3));
        assertEquals(
                List.of(
                        "00:01 A 1m",
                        "00:02 A 1m",
                        "00:03 A 1m",
                        "00:03 next",
                        "00:04 A 1m",
                        "00:04 next"),
                diary.lines);
        List<Order> orders = result.record().orders().stream().map(order -> order.order()).toList();
        assertEquals(OrderState.DENIED, orders.get(1).state());
        assertEquals("test is warming up", orders.get(1).reason());
        assertEquals(OrderState.FILLED, orders.get(2).state());
        assertEquals(2, result.record().warmUpBars());
    }

    @Test
    void aWarmUpByDateEndsWithTheFirstBarThatStartsThere() {
        Diary diary = new Diary(d -> {});
        BacktestResult result =
                diary.run(conditions(WarmUp.until(2 * MINUTE)), bars(A, ONE_MINUTE, 0, 1, 2, 3));
        assertEquals("00:03 next", diary.lines.get(3));
        assertEquals(2, result.record().warmUpBars());
    }

    @Test
    void outsideThePeriodsOnlyClosingOrdersPass() {
        Diary diary = new Diary(d -> {});
        diary.when(
                (d, line) -> {
                    if (line.equals("00:02 A 1m") || line.equals("00:04 A 1m")) {
                        send(d, Side.BUY);
                    }
                    if (line.equals("00:05 A 1m")) {
                        send(d, Side.SELL);
                    }
                });
        BacktestResult result =
                diary.run(hours("00:02-00:04", false), bars(A, ONE_MINUTE, 0, 1, 2, 3, 4, 5));
        assertEquals(
                List.of("00:02 next", "00:03 next"),
                diary.lines.stream().filter(line -> line.endsWith("next")).toList());
        var orders = result.record().orders();
        assertEquals(OrderState.FILLED, orders.get(0).order().state());
        assertEquals("outside the trading periods 00:02-00:04", orders.get(1).order().reason());
        assertEquals(OrderState.FILLED, orders.get(2).order().state());
    }

    @Test
    void aPeriodOverMidnightLetsTradeOnBothSidesOfIt() {
        Diary diary = new Diary(d -> {});
        diary.run(hours("23:59-00:02", false), bars(A, ONE_MINUTE, 1437, 1438, 1439, 1440, 1441));
        assertEquals(
                List.of("23:59 next", "00:00 next", "00:01 next"),
                diary.lines.stream().filter(line -> line.endsWith("next")).toList());
    }

    @Test
    void positionsAreFlattenedSoThatTheFillStillLiesInThePeriod() {
        Diary diary =
                new Diary(d -> {})
                        .when(
                                (d, line) -> {
                                    if (line.equals("00:01 next")) {
                                        send(d, Side.BUY);
                                    }
                                });
        BacktestResult result =
                diary.run(hours("00:00-00:05", true), bars(A, ONE_MINUTE, 0, 1, 2, 3, 4, 5, 6));
        List<FillRecord> fills = result.record().fills();
        assertEquals(2, fills.size());
        assertEquals(4 * MINUTE, fills.get(1).fill().time());
        assertTrue(result.positions().getFirst().isFlat());
        assertTrue(diary.lines.contains("00:03 next"));
        assertTrue(!diary.lines.contains("00:04 next"), diary.lines::toString);
    }

    private static void buyAtEveryBar(Diary diary, String line) {
        if (line.endsWith("A 1m")) {
            send(diary, Side.BUY);
        }
    }

    private static void send(Diary diary, Side side) {
        var unused = diary.context.submit(new MarketOrder(A, side, 100));
    }

    private static RunConditions conditions(WarmUp warmUp) {
        return RunConditions.standard().withWarmUp(warmUp);
    }

    private static RunConditions hours(String text, boolean flatten) {
        return RunConditions.standard()
                .withHours(new TradingHours(TradingPeriods.parse(text, ZoneOffset.UTC), flatten));
    }
}
