package alchemist.strategies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import alchemist.engine.account.Trade;
import alchemist.engine.backtest.Backtest;
import alchemist.engine.backtest.BacktestRequest;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.backtest.Progress;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeriesBuilder;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;
import alchemist.engine.sim.SimulationSettings;
import alchemist.engine.strategy.StrategySetup;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class TurtleTest {

    private static final Instrument STOCK =
            InstrumentRegistry.assumed(InstrumentId.parse("ABC.TEST"));

    @Test
    void theStopLosesTheRiskedPartOfTheEquity() {
        BacktestResult result = run(100, 100, 100, 100, 102, 102, 97, 97, 97);

        Trade first = result.record().trades().getFirst();
        // True ranges 2 and 3 at the breakout: the stop lies 2 × 2.5 below the entry, and 1 % of
        // 100,000 ÷ 5 is 200.
        assertEquals(200, first.quantity());
        assertEquals(102, first.entry().price());
        assertEquals(97, first.exit().price());
        assertEquals(-1_000, first.pnl());
    }

    private static BacktestResult run(double... closes) {
        BarSeriesBuilder bars = new BarSeriesBuilder(closes.length);
        for (double close : closes) {
            bars.add(new Bar(bars.size() * 60_000_000_000L, close, close + 1, close - 1, close, 9));
        }
        StrategySetup turtle =
                StrategySetup.parse(
                        new Turtle(), Map.of("entry", "3", "exit", "2", "atrPeriod", "2"));
        return Backtest.run(
                new BacktestRequest(
                        turtle,
                        List.of(bars.build(STOCK.id(), BarPeriod.ONE_MINUTE)),
                        List.of(STOCK),
                        SimulationSettings.standard()),
                Progress.none());
    }
}
