package alchemist.engine.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.Scenario;
import alchemist.engine.Script;
import alchemist.engine.account.AccountType;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.backtest.RunRecord.FillRecord;
import alchemist.engine.model.Margin;
import alchemist.engine.order.LimitOrder;
import alchemist.engine.order.OrderState;
import alchemist.engine.order.Side;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Lending, maintenance margins and margin calls, in figures worked out by hand. */
class MarginAccountTest {

    private static Scenario regT(String bars) {
        return Scenario.bars(bars).cash(1000).conditions(s -> s.withAccountType(AccountType.REG_T));
    }

    @Test
    void aMarginAccountLendsAsMuchAsTheHolderHas() {
        String bars = "10 10 10 10\n10 10 10 10\n10 10 10 10";
        Script enough = new Script().buy(0, 200);
        BacktestResult result = regT(bars).run(() -> enough);
        assertEquals(-1000, result.finalCash());
        assertEquals(1000, result.finalValue());
        Script tooMuch = new Script().buy(0, 201);
        regT(bars).run(() -> tooMuch);
        assertEquals(OrderState.DENIED, tooMuch.orders.getFirst().state());
        assertEquals(
                "not enough cash: needs 1,005.00 USD, has 1,000.00",
                tooMuch.orders.getFirst().reason());
    }

    @Test
    void sellingShortIsCoveredByHalfOfItsWorth() {
        String bars = "10 10 10 10\n10 10 10 10\n10 10 10 10";
        Script enough = new Script().sell(0, 200);
        assertEquals(3000, regT(bars).run(() -> enough).finalCash());
        Script tooMuch = new Script().sell(0, 201);
        regT(bars).run(() -> tooMuch);
        assertEquals(OrderState.DENIED, tooMuch.orders.getFirst().state());
    }

    /**
     * 200 shares at 10, half lent. At 6.6 equity is 320, a quarter of the worth 330: short of 10,
     * so that 7 shares go (1.65 of the requirement each). That leaves 193 shares worth 1273.80 and
     * a requirement of 318.45.
     */
    @Test
    void theBrokerSellsNoMoreThanItMust() {
        Script script = new Script().buy(0, 200);
        script.at(
                1,
                s ->
                        s.orders.add(
                                s.context.submit(
                                        new LimitOrder(Scenario.STOCK, Side.SELL, 1, 20))));
        BacktestResult result =
                regT("10 10 10 10\n10 10 10 10\n10 10 6.6 6.6\n6.6 6.6 6.6 6.6").run(() -> script);
        List<FillRecord> fills = result.record().fills();
        assertEquals(2, fills.size());
        assertEquals("margin-call", fills.get(1).fill().rule());
        assertEquals(7, fills.get(1).fill().lots());
        assertEquals(6.6, fills.get(1).fill().price());
        assertEquals(193, result.positions().getFirst().lots());
        assertEquals(320, result.finalValue(), 1e-9);
        assertEquals("margin call", script.orders.get(1).reason());
    }

    /** A future with 100 initial, 80 maintenance: 10 of them need 800, equity falls to 780. */
    @Test
    void aFutureIsReducedBelowItsMaintenanceMargin() {
        BacktestResult result =
                Scenario.bars("50 50 50 50\n50 50 50 50\n50 50 28 28\n28 28 28 28")
                        .instrument(Scenario.STOCK.withMargin(new Margin(100, 80)))
                        .cash(1000)
                        .run(() -> new Script().buy(0, 10));
        FillRecord call = result.record().fills().get(1);
        assertEquals("margin-call", call.fill().rule());
        assertEquals(1, call.fill().lots(), "20 are missing, a contract frees 80");
        assertEquals(780, result.finalValue(), 1e-9);
        assertEquals(9, result.positions().getFirst().lots());
    }

    @Test
    void anAccountThatIsWipedOutEndsFlat() {
        BacktestResult result =
                Scenario.bars("50 50 50 50\n50 50 50 50\n5 5 -60 -60\n-60 -60 -60 -60")
                        .instrument(Scenario.STOCK.withMargin(new Margin(100, 80)))
                        .cash(1000)
                        .run(() -> new Script().buy(0, 10));
        assertTrue(result.positions().getFirst().isFlat());
        assertEquals(-100, result.finalValue(), 1e-9);
    }

    @Test
    void nothingIsCalledWhereNothingIsLent() {
        BacktestResult result =
                Scenario.bars("10 10 10 10\n10 10 10 10\n10 10 1 1")
                        .cash(1000)
                        .run(() -> new Script().buy(0, 100));
        assertEquals(1, result.record().fills().size());
    }
}
