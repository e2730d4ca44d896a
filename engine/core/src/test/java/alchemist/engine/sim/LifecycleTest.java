package alchemist.engine.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.Scenario;
import alchemist.engine.Script;
import alchemist.engine.account.Trade;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.model.CashFlow;
import alchemist.engine.model.LifecycleEvent;
import alchemist.engine.model.Margin;
import alchemist.engine.order.LimitOrder;
import alchemist.engine.order.OrderRequest;
import alchemist.engine.order.OrderState;
import alchemist.engine.order.Side;
import alchemist.engine.order.Trail;
import alchemist.engine.order.TrailingStopOrder;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Dividends, splits, funding, expiry and rolls, in figures worked out by hand. */
class LifecycleTest {

    private static final String BARS =
            """
            10 11  9 10
            12 13 11 12
            14 15 13 14
            16 17 15 16
            """;

    /** The price falls to a quarter with the third bar. */
    private static final String SPLIT_BARS =
            """
            40 44 36 40
            48 52 44 48
            12 13 11 12
            13 14 12 13
            """;

    private static long at(int bar) {
        return bar * Scenario.MINUTE;
    }

    private static LifecycleEvent dividend(int bar, double amount) {
        return new LifecycleEvent.Dividend(Scenario.STOCK, at(bar), amount);
    }

    private static LifecycleEvent split(int bar, double ratio) {
        return new LifecycleEvent.StockSplit(Scenario.STOCK, at(bar), ratio);
    }

    @Test
    void aDividendIsPaidOnWhatWasHeldBeforeTheExDate() {
        BacktestResult result =
                Scenario.bars(BARS)
                        .lifecycle(dividend(2, 0.5))
                        .run(() -> new Script().buy(0, 10).buy(1, 100));
        CashFlow flow = result.record().cashFlows().getFirst();
        assertEquals(CashFlow.Kind.DIVIDEND, flow.kind());
        assertEquals(5, flow.amount(), "the hundred were bought on the ex-date");
        assertEquals(at(2), flow.time());
        assertEquals(10_000 - 120 - 1400 + 5, result.finalCash());
    }

    @Test
    void aShortPositionPaysTheDividend() {
        BacktestResult result =
                Scenario.bars(BARS)
                        .lifecycle(dividend(2, 0.5))
                        .run(() -> new Script().sell(0, 10).buy(2, 10));
        assertEquals(10_000 + 120 - 160 - 5, result.finalCash());
    }

    @Test
    void aFlatAccountGetsNothing() {
        BacktestResult result =
                Scenario.bars(BARS).lifecycle(dividend(1, 0.5)).run(() -> new Script().buy(1, 10));
        assertTrue(result.record().cashFlows().isEmpty());
    }

    @Test
    void aSplitChangesThePositionAndNothingOfItsWorth() {
        Script script = new Script().buy(0, 10).sell(2, 40);
        BacktestResult result = Scenario.bars(SPLIT_BARS).lifecycle(split(2, 4)).run(() -> script);
        assertEquals(10_000, result.record().equity().value(1));
        assertEquals(10_000, result.record().equity().value(2));
        assertEquals(10_040, result.finalCash());
        Trade trade = result.record().trades().getFirst();
        assertEquals(40, trade.quantity());
        assertEquals(12, trade.entry().price());
        assertEquals(13, trade.exit().price());
        assertEquals(40, trade.pnl());
        assertEquals(-40, trade.mae(), "at 11 of the third bar, as at 44 of the second");
        assertEquals(40, trade.mfe(), "at 52 of the second bar, as at 13 of the third");
    }

    @Test
    void workingOrdersKeepTheirWorth() {
        Script script = new Script();
        script.at(0, s -> submit(s, new LimitOrder(Scenario.STOCK, Side.SELL, 10, 54)));
        script.at(
                1,
                s ->
                        submit(
                                s,
                                new TrailingStopOrder(
                                        Scenario.STOCK, Side.BUY, 5, Trail.amount(8))));
        BacktestResult result = Scenario.bars(SPLIT_BARS).lifecycle(split(2, 4)).run(() -> script);
        OrderRequest limit = script.orders.get(0).request();
        assertEquals(40, limit.lots());
        assertEquals(13.5, limit.limit());
        OrderRequest trail = script.orders.get(1).request();
        assertEquals(20, trail.lots());
        assertEquals(Trail.amount(2), trail.trail());
        // The stop lay at 48 + 8 and lies at 14 now; the limit of 13.5 is reached in the last bar.
        assertEquals(
                List.of("40 @ 13.5", "20 @ 14.0"),
                result.record().fills().stream()
                        .map(f -> f.fill().lots() + " @ " + f.fill().price())
                        .toList());
    }

    @Test
    void aFractionOfAShareIsPaidOut() {
        Script script = new Script().buy(0, 15);
        BacktestResult result =
                Scenario.bars(
                                """
                                4 4 4 4
                                4 4 4 4
                                40 40 40 40
                                """)
                        .lifecycle(split(2, 0.1))
                        .run(() -> script);
        assertEquals(1, result.positions().getFirst().lots());
        assertEquals(10_000 - 60 + 20, result.finalCash(), 1e-9);
        assertEquals(10_000, result.finalValue(), 1e-9);
    }

    @Test
    void aSplitThatLeavesLessThanAShareClosesThePositionAndItsOrders() {
        Script script = new Script().buy(0, 5);
        script.at(1, s -> submit(s, new LimitOrder(Scenario.STOCK, Side.SELL, 5, 9)));
        BacktestResult result =
                Scenario.bars(
                                """
                                4 4 4 4
                                4 6 4 6
                                60 60 60 60
                                """)
                        .lifecycle(split(2, 0.1))
                        .run(() -> script);
        assertTrue(result.positions().getFirst().isFlat());
        assertEquals(10_010, result.finalCash(), 1e-9);
        assertEquals(10, result.record().trades().getFirst().pnl(), 1e-9);
        assertEquals(OrderState.CANCELLED, script.orders.get(1).state());
    }

    @Test
    void whatHappensBeforeTheFirstBarLeavesTheCashAlone() {
        var funding = new LifecycleEvent.Funding(Scenario.STOCK, -1, 0.01);
        for (Margin margin : List.of(Margin.NONE, new Margin(2, 1))) {
            BacktestResult result =
                    Scenario.bars(BARS)
                            .instrument(Scenario.STOCK.withMargin(margin))
                            .lifecycle(split(0, 3), dividend(0, 1), funding)
                            .run(() -> new Script().buy(0, 10).sell(1, 10));
            assertEquals(10_020, result.finalCash(), 1e-9);
            assertEquals(20, result.record().trades().getFirst().pnl(), 1e-9);
        }
    }

    @Test
    void longsPayTheFundingOfAPerpetual() {
        var funding = new LifecycleEvent.Funding(Scenario.STOCK, at(2), 0.01);
        BacktestResult result =
                Scenario.bars(BARS).lifecycle(funding).run(() -> new Script().buy(0, 10));
        assertEquals(-1.2, result.record().cashFlows().getFirst().amount(), 1e-12);
    }

    @Test
    void anExpiredContractIsSettledAndTradesNoMore() {
        Script script = new Script().buy(0, 10).buy(2, 1);
        script.at(1, s -> submit(s, new LimitOrder(Scenario.STOCK, Side.BUY, 5, 5)));
        BacktestResult result =
                Scenario.bars(BARS)
                        .commission(new CommissionModel.PerUnit(1))
                        .lifecycle(new LifecycleEvent.Expiry(Scenario.STOCK, at(2), 13))
                        .run(() -> script);
        assertTrue(result.positions().getFirst().isFlat());
        assertEquals(10_000 + 10 - 10, result.finalCash(), "a point of profit, costs of the entry");
        assertEquals("expiry", result.record().fills().get(1).fill().rule());
        assertEquals("the contract has expired", script.orders.get(1).reason());
        assertEquals(OrderState.REJECTED, script.orders.get(2).state());
    }

    @Test
    void theStepOfARollIsNoProfit() {
        Script script = new Script().buy(0, 10).sell(2, 10);
        BacktestResult result =
                Scenario.bars(
                                """
                                100 100 100 100
                                100 101 100 101
                                111 112 111 112
                                113 113 113 113
                                """)
                        .instrument(Scenario.STOCK.withMargin(new Margin(20, 10)))
                        .commission(new CommissionModel.PerUnit(1))
                        .lifecycle(new LifecycleEvent.Roll(Scenario.STOCK, at(2), 101, 111))
                        .run(() -> script);
        assertEquals(10_000 + 10 * (1 + 2) - 4 * 10, result.finalCash(), 1e-9);
        assertEquals(
                List.of(10.0, 20.0),
                result.record().trades().stream().map(Trade::pnl).toList(),
                "a trade in either contract");
    }

    private static void submit(Script script, OrderRequest request) {
        script.orders.add(script.context.submit(request));
    }
}
