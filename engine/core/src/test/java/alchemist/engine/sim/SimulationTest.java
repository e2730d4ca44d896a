package alchemist.engine.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.Scenario;
import alchemist.engine.Script;
import alchemist.engine.account.Trade;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.backtest.RunRecord.EventRecord;
import alchemist.engine.backtest.RunRecord.FillRecord;
import alchemist.engine.order.LimitOrder;
import alchemist.engine.order.OrderState;
import alchemist.engine.order.Side;

import org.junit.jupiter.api.Test;

import java.util.List;

class SimulationTest {

    private static final String BARS =
            """
            10 11  9 10
            12 13 11 12
            14 15 13 14
            16 17 15 16
            """;

    @Test
    void aMarketOrderFillsAtTheOpenOfTheNextBar() {
        Script script = new Script().buy(0, 10).sell(1, 10);
        BacktestResult result = Scenario.bars(BARS).run(() -> script);
        List<FillRecord> fills = result.record().fills();
        assertEquals(2, fills.size());
        assertEquals(1, fills.get(0).bar());
        assertEquals(12, fills.get(0).fill().price());
        assertEquals(2, fills.get(1).bar());
        assertEquals(14, fills.get(1).fill().price());
        assertEquals("next-open", fills.get(0).fill().rule());
        assertEquals(10_020, result.finalValue());
    }

    @Test
    void anOrderIsSubmittedOnItsBarAndAcceptedAndFilledOnTheNext() {
        BacktestResult result = Scenario.bars(BARS).run(() -> new Script().buy(1, 10));
        List<EventRecord> events = result.record().orders().getFirst().events();
        assertEquals(
                List.of(OrderState.SUBMITTED, OrderState.ACCEPTED, OrderState.FILLED),
                events.stream().map(EventRecord::state).toList());
        assertEquals(List.of(1, 2, 2), events.stream().map(EventRecord::bar).toList());
        assertEquals(2 * Scenario.MINUTE, events.get(2).time());
    }

    /** As backtrader notifies it: see the case "cancel" of its recorded runs. */
    @Test
    void whatTheExchangeDoesAfterACloseBelongsToTheNextBar() {
        Script script = new Script();
        script.at(
                0,
                s ->
                        s.orders.add(
                                s.context.submit(new LimitOrder(Scenario.STOCK, Side.BUY, 1, 5))));
        script.at(2, s -> s.context.cancel(s.orders.getFirst()));
        List<EventRecord> events =
                Scenario.bars(BARS).run(() -> script).record().orders().getFirst().events();
        assertEquals(
                List.of("SUBMITTED 0", "ACCEPTED 1", "CANCEL_PENDING 2", "CANCELLED 3"),
                events.stream().map(event -> event.state() + " " + event.bar()).toList());
    }

    @Test
    void afterTheLastBarThereIsNoNextOne() {
        BacktestResult result = Scenario.bars(BARS).run(() -> new Script().buy(3, 10));
        assertTrue(
                result.record().orders().getFirst().events().stream()
                        .allMatch(event -> event.bar() == 3));
    }

    @Test
    void anOrderOfTheLastBarIsCancelledAtTheEndOfTheData() {
        BacktestResult result = Scenario.bars(BARS).run(() -> new Script().buy(3, 10));
        assertTrue(result.record().fills().isEmpty());
        assertEquals(OrderState.CANCELLED, result.record().orders().getFirst().order().state());
    }

    @Test
    void theStrategyHearsOfItsFillBeforeTheBarThatMadeIt() {
        Script script = new Script().buy(0, 10);
        script.at(1, s -> assertEquals(10, s.context.position(Scenario.STOCK).lots()));
        Scenario.bars(BARS).run(() -> script);
        assertEquals(1, script.fills.size());
        assertEquals(3, script.news.size(), "submitted, accepted, filled: each told once");
    }

    @Test
    void percentageCommissionIsTakenFromCashOnBothLegs() {
        Script script = new Script().buy(0, 10).sell(1, 10);
        BacktestResult result =
                Scenario.bars(BARS).commission(new CommissionModel.Percent(0.01)).run(() -> script);
        assertEquals(10_020 - 1.2 - 1.4, result.finalCash(), 1e-9);
        Trade trade = result.record().trades().getFirst();
        assertEquals(20, trade.pnl(), 1e-9);
        assertEquals(17.4, trade.pnlNet(), 1e-9);
        assertEquals(1, trade.bars());
    }

    @Test
    void aReversalEndsOneTradeAndBeginsAnother() {
        Script script = new Script().buy(0, 10).sell(1, 30).buy(2, 20);
        BacktestResult result = Scenario.bars(BARS).run(() -> script);
        List<Trade> trades = result.record().trades();
        assertEquals(2, trades.size());
        assertEquals(Trade.Direction.LONG, trades.get(0).direction());
        assertEquals(20, trades.get(0).pnl());
        assertEquals(Trade.Direction.SHORT, trades.get(1).direction());
        assertEquals(20, trades.get(1).quantity());
        assertEquals(-40, trades.get(1).pnl());
        assertEquals(14, trades.get(1).entry().price());
        assertEquals(16, trades.get(1).exit().price());
    }

    @Test
    void excursionsCountTheBarsWhileTheTradeIsOpen() {
        Script script = new Script().buy(0, 10).sell(2, 10);
        BacktestResult result = Scenario.bars(BARS).run(() -> script);
        Trade trade = result.record().trades().getFirst();
        assertEquals(-10, trade.mae());
        assertEquals(40, trade.mfe());
    }

    @Test
    void anOrderThatCashCannotPayIsDeniedWithItsNumbers() {
        Script script = new Script().buy(0, 10_000);
        Scenario.bars(BARS).run(() -> script);
        assertEquals(OrderState.DENIED, script.orders.getFirst().state());
        assertEquals(
                "not enough cash: needs 100,000.00 USD, has 10,000.00",
                script.orders.getFirst().reason());
    }

    @Test
    void theSecondOrderOfABarSeesTheCashOfTheFirst() {
        Script script = new Script();
        script.at(
                0,
                s -> {
                    s.send(Side.BUY, 900);
                    s.send(Side.BUY, 900);
                });
        Scenario.bars(BARS).run(() -> script);
        assertEquals(OrderState.DENIED, script.orders.get(1).state());
    }

    @Test
    void aGapThatMakesTheOrderTooDearRejectsItAtTheOpen() {
        Script script = new Script().buy(0, 1000);
        BacktestResult result = Scenario.bars(BARS).run(() -> script);
        assertEquals(OrderState.REJECTED, script.orders.getFirst().state());
        assertTrue(result.record().fills().isEmpty());
        assertEquals(10_000, result.finalCash());
    }

    @Test
    void aSizeOfZeroIsDenied() {
        Script script = new Script().buy(0, 0);
        Scenario.bars(BARS).run(() -> script);
        assertEquals("size must be above 0, but is 0", script.orders.getFirst().reason());
    }

    @Test
    void equityIsRecordedAtEveryClose() {
        BacktestResult result = Scenario.bars(BARS).run(() -> new Script().buy(0, 10));
        assertEquals(4, result.record().equity().size());
        assertEquals(10_000, result.record().equity().value(0));
        assertEquals(10_000, result.record().equity().value(1));
        assertEquals(10_020, result.record().equity().value(2));
        assertEquals(10_040, result.record().equity().value(3));
        assertEquals(3, result.record().exposedBars());
    }

    @Test
    void theSameRunTwiceHasTheSameHashAndAnotherRunAnother() {
        Scenario scenario = Scenario.randomBars(500, 3);
        String first = scenario.run(() -> new Script().buy(5, 10).sell(50, 10)).record().hash();
        String again = scenario.run(() -> new Script().buy(5, 10).sell(50, 10)).record().hash();
        String other = scenario.run(() -> new Script().buy(5, 10).sell(51, 10)).record().hash();
        assertEquals(first, again);
        assertTrue(!first.equals(other));
    }

    @Test
    void aStrategyThatThrowsIsStoppedAndItsOrdersAreCancelled() {
        Script script = new Script();
        script.at(
                1,
                s -> {
                    s.send(Side.BUY, 5);
                    throw new IllegalStateException("boom");
                });
        BacktestResult result = Scenario.bars(BARS).run(() -> script);
        assertTrue(
                result.failure().startsWith("IllegalStateException: boom at SimulationTest.java:"));
        assertEquals(OrderState.CANCELLED, script.orders.getFirst().state());
        assertEquals(4, result.record().equity().size(), "the account is followed to the end");
    }
}
