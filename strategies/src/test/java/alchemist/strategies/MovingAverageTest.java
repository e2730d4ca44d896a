package alchemist.strategies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import alchemist.engine.backtest.Backtest;
import alchemist.engine.backtest.BacktestRequest;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.backtest.Progress;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeriesBuilder;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;
import alchemist.engine.sim.SimulationSettings;
import alchemist.engine.strategy.StrategySetup;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The first three cases are those of the seed engine's own test suite. */
class MovingAverageTest {

    private static final InstrumentId ID = InstrumentId.parse("ABC.TEST");

    @Test
    void buysWhenTheCloseIsAboveNowAndWasNotBefore() {
        assertEquals(List.of("5 BUY 1.0"), orders("false", 102, 102, 102, 102, 102, 110));
    }

    @Test
    void sellsOnTheMirrorAlsoFromFlat() {
        assertEquals(List.of("6 SELL 1.0"), orders("false", 105, 105, 106, 107, 108, 109, 100));
    }

    @Test
    void staysOutWhileTheCloseStaysAbove() {
        assertEquals(List.of(), orders("false", 100, 101, 102, 103, 104, 104));
    }

    @Test
    void longOnlyClosesInsteadOfSellingShort() {
        assertEquals(
                List.of("5 BUY 1.0", "7 SELL 1.0"),
                orders("true", 102, 102, 102, 102, 102, 110, 111, 90, 120, 60, 60));
    }

    @Test
    void withoutLongOnlyItFlips() {
        BacktestResult result = run("false", 102, 102, 102, 102, 102, 110, 111, 90, 120, 60, 60);
        long position =
                result.record().fills().stream().mapToLong(f -> f.fill().signedLots()).sum();
        assertEquals(position, result.positions().getFirst().lots());
    }

    private static List<String> orders(String longOnly, double... closes) {
        return run(longOnly, closes).record().orders().stream()
                .limit(2)
                .map(o -> o.bar() + " " + o.order().request().side() + " " + quantity(o.order()))
                .toList();
    }

    private static double quantity(alchemist.engine.order.Order order) {
        return order.request().instrument().units(order.request().lots());
    }

    private static BacktestResult run(String longOnly, double... closes) {
        BarSeriesBuilder bars = new BarSeriesBuilder(closes.length);
        Arrays.stream(closes)
                .forEach(c -> bars.add(new Bar(bars.size() * 60_000_000_000L, c, c, c, c, 1)));
        return Backtest.run(
                new BacktestRequest(
                        StrategySetup.parse(
                                new MovingAverage(), Map.of("period", "5", "longOnly", longOnly)),
                        List.of(bars.build(ID, BarPeriod.ONE_MINUTE)),
                        List.of(InstrumentRegistry.assumed(ID)),
                        SimulationSettings.standard()),
                Progress.none());
    }
}
