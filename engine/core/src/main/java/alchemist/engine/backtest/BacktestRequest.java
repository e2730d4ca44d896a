package alchemist.engine.backtest;

import alchemist.engine.kernel.RunConditions;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.LifecycleEvent;
import alchemist.engine.sim.SimulationSettings;
import alchemist.engine.strategy.StrategySetup;

import java.util.List;

/**
 * Everything a backtest needs; equal requests give equal results.
 *
 * @param data one series per instrument, or none when a feed is given to the run
 * @param instruments the instrument of each series
 * @param lifecycle what happens to them besides trading, in any order
 */
public record BacktestRequest(
        StrategySetup strategy,
        List<BarSeries> data,
        List<Instrument> instruments,
        SimulationSettings settings,
        RunConditions conditions,
        List<LifecycleEvent> lifecycle) {

    /** Under the standard conditions. */
    public BacktestRequest(
            StrategySetup strategy,
            List<BarSeries> data,
            List<Instrument> instruments,
            SimulationSettings settings) {
        this(strategy, data, instruments, settings, RunConditions.standard(), List.of());
    }

    public BacktestRequest {
        data = List.copyOf(data);
        instruments = List.copyOf(instruments);
        lifecycle = List.copyOf(lifecycle);
        if (instruments.isEmpty() || !(data.isEmpty() || data.size() == instruments.size())) {
            throw new IllegalArgumentException(
                    data.size() + " series and " + instruments.size() + " instruments don't match");
        }
    }

    public BacktestRequest withConditions(RunConditions others) {
        return new BacktestRequest(strategy, data, instruments, settings, others, lifecycle);
    }

    public BacktestRequest withLifecycle(List<LifecycleEvent> events) {
        return new BacktestRequest(strategy, data, instruments, settings, conditions, events);
    }

    /** The account's currency, in which cash and results are counted. */
    public String currency() {
        return settings.account().currency(instruments);
    }

    /** Bars in the longest series; about as many instants as the run will have. */
    long longest() {
        return data.stream().mapToLong(BarSeries::size).max().orElse(0);
    }

    /** Bars in all series. */
    public long bars() {
        return data.stream().mapToLong(BarSeries::size).sum();
    }
}
