package alchemist.strategies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.backtest.Backtest;
import alchemist.engine.backtest.BacktestRequest;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.backtest.Progress;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.BarSeriesBuilder;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;
import alchemist.engine.sim.SimulationSettings;
import alchemist.engine.strategy.StrategySetup;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Backtests that are run together. */
class RunAllTest {

    private static final InstrumentId ID = InstrumentId.parse("WALK.LOCAL");

    @Test
    void togetherTheyGiveWhatEachGivesAlone() {
        BarSeries bars = walk(3_000, 1);
        List<BacktestRequest> requests =
                IntStream.range(2, 40).mapToObj(fast -> request(bars, fast)).toList();
        List<String> alone =
                requests.stream()
                        .map(request -> Backtest.run(request, Progress.none()).record().hash())
                        .toList();
        assertTrue(new HashSet<>(alone).size() > 30, "the runs differ");
        List<BacktestResult> together = new ArrayList<>();
        Backtest.runAll(requests, together::add, Progress.none());
        assertEquals(alone, together.stream().map(result -> result.record().hash()).toList());
        assertEquals(requests, together.stream().map(BacktestResult::request).toList());
        assertTrue(together.stream().noneMatch(BacktestResult::cancelled));
        assertEquals(bars.size(), together.getLast().barsDone());
    }

    @Test
    void aStopEndsThemAtTheSameBar() {
        BarSeries bars = walk(70_000, 2);
        List<BacktestResult> results = new ArrayList<>();
        Backtest.runAll(
                IntStream.range(2, 20).mapToObj(fast -> request(bars, fast)).toList(),
                results::add,
                (done, total) -> {
                    assertEquals(18 * 70_000, total);
                    return false;
                });
        assertTrue(results.size() < 18, "the rest has not begun");
        assertTrue(results.stream().allMatch(BacktestResult::cancelled));
        assertEquals(1, results.stream().mapToLong(BacktestResult::barsDone).distinct().count());
    }

    @Test
    void otherDataAreRefused() {
        List<BacktestRequest> requests = List.of(request(walk(9, 1), 2), request(walk(9, 2), 2));
        assertThrows(
                IllegalArgumentException.class,
                () -> Backtest.runAll(requests, result -> {}, Progress.none()));
    }

    @Test
    void nothingToRunGivesNothing() {
        Backtest.runAll(
                List.of(),
                result -> {
                    throw new AssertionError(result);
                },
                Progress.none());
    }

    private static BacktestRequest request(BarSeries bars, int fast) {
        return new BacktestRequest(
                StrategySetup.of(new SmaCross(), new SmaCross.Parameters(fast, fast + 10, 1)),
                List.of(bars),
                List.of(InstrumentRegistry.assumed(ID)),
                SimulationSettings.standard());
    }

    private static BarSeries walk(int size, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        BarSeriesBuilder bars = new BarSeriesBuilder(size);
        double price = 100;
        for (int i = 0; i < size; i++) {
            price *= 1 + 0.002 * (random.nextDouble() - 0.5);
            bars.add(new Bar(i * 60_000_000_000L, price, price, price, price, 1));
        }
        return bars.build(ID, BarPeriod.ONE_MINUTE);
    }
}
