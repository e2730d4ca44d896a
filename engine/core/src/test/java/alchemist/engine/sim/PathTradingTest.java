package alchemist.engine.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import alchemist.engine.Scenario;
import alchemist.engine.Script;
import alchemist.engine.backtest.RunRecord.FillRecord;
import alchemist.engine.order.Bracket;
import alchemist.engine.order.LimitOrder;
import alchemist.engine.order.MarketOrder;
import alchemist.engine.order.OrderRequest;
import alchemist.engine.order.OrderState;
import alchemist.engine.order.OrderTerms;
import alchemist.engine.order.Side;
import alchemist.engine.order.StopLimitOrder;
import alchemist.engine.order.StopOrder;
import alchemist.engine.order.TimeInForce;
import alchemist.engine.order.Trail;
import alchemist.engine.order.TrailingStopOrder;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

class PathTradingTest {

    /** The second bar opens nearer to its low: open 100, low 98, high 104, close 101. */
    private static final String LOW_FIRST = "100 100 100 100\n100 104 98 101\n101 101 101 101";

    @Test
    void thePathVisitsTheNearerExtremeFirst() {
        assertFills(
                FillModel.OHLC_PATH,
                LOW_FIRST,
                bracket(98.5, 103),
                "BUY 100 next-open",
                "SELL 98.5 stop");
    }

    @Test
    void pessimisticMeetsTheStopFirstAndOptimisticTheTarget() {
        String highFirst = "100 100 100 100\n100 100 100 100\n100 102 96 101\n101 101 101 101";
        Script exits =
                new Script()
                        .buy(0, 10)
                        .at(
                                1,
                                script ->
                                        script.context.submitGroup(
                                                List.of(
                                                        limit(Side.SELL, 101.5),
                                                        stop(Side.SELL, 97))));
        assertFills(FillModel.PESSIMISTIC, highFirst, exits, "BUY 100 next-open", "SELL 97 stop");
        assertFills(
                FillModel.OPTIMISTIC,
                highFirst,
                new Script()
                        .buy(0, 10)
                        .at(
                                1,
                                script ->
                                        script.context.submitGroup(
                                                List.of(
                                                        limit(Side.SELL, 101.5),
                                                        stop(Side.SELL, 97)))),
                "BUY 100 next-open",
                "SELL 101.5 limit");
    }

    @Test
    void whenFlatThePessimistSeesTheEntryRunAgainstItself() {
        Script entry = bracketAt(limit(Side.BUY, 99), 97, 103);
        String bars = "100 100 100 100\n100 104 96 101\n101 101 101 101";
        assertFills(FillModel.PESSIMISTIC, bars, entry, "BUY 99 limit", "SELL 97 stop");
        String noStop = "100 100 100 100\n100 104 98 101\n101 101 101 101";
        assertFills(
                FillModel.OPTIMISTIC,
                noStop,
                bracketAt(limit(Side.BUY, 99), 97, 103),
                "BUY 99 limit",
                "SELL 103 limit");
    }

    @Test
    void aTrailingStopFollowsTheWayUpAndSellsOnTheWayDown() {
        Script trail =
                new Script()
                        .at(
                                0,
                                script -> {
                                    script.send(Side.BUY, 10);
                                    script.context.submit(
                                            new TrailingStopOrder(
                                                    Scenario.STOCK,
                                                    Side.SELL,
                                                    10,
                                                    Trail.amount(2)));
                                });
        assertFills(
                FillModel.OHLC_PATH,
                "100 100 100 100\n100 105 99 100\n100 100 100 100",
                trail,
                "BUY 100 next-open",
                "SELL 103 stop");
    }

    @Test
    void aStopLimitSetOffOnTheWayTradesAtItsLimitLater() {
        Script order =
                new Script()
                        .at(
                                0,
                                script ->
                                        script.context.submit(
                                                new StopLimitOrder(
                                                        Scenario.STOCK,
                                                        Side.BUY,
                                                        10,
                                                        102.0,
                                                        101.0)));
        assertFills(
                FillModel.OHLC_PATH,
                "100 100 100 100\n100 103 99.5 102.5\n102 102 100 101",
                order,
                "BUY 101 limit");
    }

    @Test
    void whatIsLeftOfAPartialFillWaitsForTheNextBar() {
        Script order = new Script().buy(0, 1500);
        var result =
                Scenario.bars("1 1 1 1\n1 2 0.5 1\n1 1 1 1")
                        .conditions(
                                settings ->
                                        settings.withFill(FillModel.OHLC_PATH)
                                                .withVolumeLimit(new VolumeLimit.Percent(100)))
                        .run(() -> order);
        assertEquals(
                List.of(1000.0, 500.0),
                result.record().fills().stream().map(f -> f.fill().quantity()).toList());
        assertEquals(List.of(1, 2), result.record().fills().stream().map(FillRecord::bar).toList());
    }

    @Test
    void immediateOrCancelEndsWithItsFirstBar() {
        Script order =
                new Script()
                        .at(
                                0,
                                script ->
                                        script.orders.add(
                                                script.context.submit(
                                                        new LimitOrder(
                                                                Scenario.STOCK,
                                                                Side.BUY,
                                                                10,
                                                                90,
                                                                OrderTerms.of(TimeInForce.IOC)))));
        run(FillModel.OHLC_PATH, LOW_FIRST, order);
        assertEquals(OrderState.CANCELLED, order.orders.getFirst().state());
    }

    private static Script bracket(double stopLoss, double takeProfit) {
        return bracketAt(new MarketOrder(Scenario.STOCK, Side.BUY, 10), stopLoss, takeProfit);
    }

    private static Script bracketAt(OrderRequest entry, double stopLoss, double takeProfit) {
        return new Script()
                .at(0, script -> script.context.submit(Bracket.of(entry, stopLoss, takeProfit)));
    }

    private static OrderRequest limit(Side side, double price) {
        return new LimitOrder(Scenario.STOCK, side, 10, price);
    }

    private static OrderRequest stop(Side side, double price) {
        return new StopOrder(Scenario.STOCK, side, 10, price);
    }

    private static List<FillRecord> run(FillModel model, String bars, Script script) {
        return Scenario.bars(bars)
                .conditions(settings -> settings.withFill(model))
                .run(() -> script)
                .record()
                .fills();
    }

    private static void assertFills(
            FillModel model, String bars, Script script, String... expected) {
        List<String> fills =
                run(model, bars, script).stream()
                        .map(FillRecord::fill)
                        .map(
                                fill ->
                                        "%s %s %s"
                                                .formatted(
                                                        fill.side(),
                                                        String.format(
                                                                        Locale.ROOT,
                                                                        "%.4f",
                                                                        fill.price())
                                                                .replaceAll("\\.?0+$", ""),
                                                        fill.rule()))
                        .toList();
        assertEquals(List.of(expected), fills);
    }
}
