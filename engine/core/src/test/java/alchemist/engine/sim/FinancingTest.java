package alchemist.engine.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.Scenario;
import alchemist.engine.Script;
import alchemist.engine.account.AccountType;
import alchemist.engine.backtest.Backtest;
import alchemist.engine.backtest.BacktestRequest;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.backtest.Progress;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.BarSeriesBuilder;
import alchemist.engine.model.CashFlow;
import alchemist.engine.model.CashFlow.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;

class FinancingTest {

    private static final double PRICE = 10;

    /** Bars at a price of 10 on these days. */
    private static BarSeries days(int... days) {
        BarSeriesBuilder bars = new BarSeriesBuilder(days.length);
        for (int day : days) {
            bars.add(
                    new Bar(Duration.ofDays(day).toNanos(), PRICE, PRICE, PRICE, PRICE, 1_000_000));
        }
        return bars.build(Scenario.STOCK.id(), BarPeriod.ONE_DAY);
    }

    private static List<CashFlow> flows(String financing, AccountType type, Script script) {
        BacktestResult result =
                Backtest.run(
                        new BacktestRequest(
                                Scenario.setup(() -> script),
                                List.of(days(0, 1, 4)),
                                List.of(Scenario.STOCK),
                                SimulationSettings.standard()
                                        .withAccountType(type)
                                        .withFinancing(FinancingModel.parse(financing))),
                        Progress.none());
        return result.record().cashFlows();
    }

    @Test
    void cashBringsInterestForEveryCalendarDay() {
        List<CashFlow> flows = flows("cash=0.0365", AccountType.PROCEEDS_FREE, new Script());
        assertEquals(2, flows.size());
        assertEquals(10, flows.get(0).amount(), 1e-9, "100,000 for a day at 3.65 %");
        assertEquals(3 * 100_010 * 0.0001, flows.get(1).amount(), 1e-9, "over a weekend");
        assertEquals(Kind.INTEREST, flows.get(1).kind());
    }

    @Test
    void lentMoneyCostsInterest() {
        Script script = new Script().buy(0, 15_000);
        List<CashFlow> flows = flows("debit=0.073", AccountType.REG_T, script);
        assertEquals(1, flows.size());
        assertEquals(-3 * 50_000 * 0.0002, flows.getFirst().amount(), 1e-9);
    }

    @Test
    void borrowedSharesCostAFeeAndTheirProceedsBringNothing() {
        Script script = new Script().sell(0, 1000);
        List<CashFlow> flows = flows("cash=0.0365,borrow=0.365", AccountType.PROCEEDS_FREE, script);
        assertEquals(3, flows.size());
        assertEquals(3 * 100_010 * 0.0001, flows.get(1).amount(), 1e-9);
        assertEquals(Kind.BORROW_FEE, flows.get(2).kind());
        assertEquals(-3 * 10_000 * 0.001, flows.get(2).amount(), 1e-9);
    }

    @Test
    void withoutRatesNothingIsBooked() {
        assertTrue(flows("none", AccountType.PROCEEDS_FREE, new Script().sell(0, 10)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"none", "cash=0.03", "debit=0.06,borrow=0.01", "cash=-0.005,debit=0.01"})
    void aTextIsReadBack(String text) {
        FinancingModel model = FinancingModel.parse(text);
        assertEquals(model, FinancingModel.parse(model.text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cash", "cash=x", "rate=0.1", "debit=-1", "cash=2", "borrow=NaN"})
    void nonsenseIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> FinancingModel.parse(text));
    }
}
