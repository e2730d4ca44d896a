package alchemist.engine.backtest;

import alchemist.engine.kernel.RunConditions;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;
import alchemist.engine.sim.SimulationSettings;
import alchemist.engine.strategy.StrategySetup;

import java.util.List;

/**
 * Everything a backtest needs; equal requests give equal results.
 *
 * @param data one series per instrument, or none when a feed is given to the run
 * @param instruments the instrument of each series
 */
public record BacktestRequest(
        StrategySetup strategy,
        List<BarSeries> data,
        List<Instrument> instruments,
        SimulationSettings settings,
        RunConditions conditions) {

    /** Under the standard conditions. */
    public BacktestRequest(
            StrategySetup strategy,
            List<BarSeries> data,
            List<Instrument> instruments,
            SimulationSettings settings) {
        this(strategy, data, instruments, settings, RunConditions.standard());
    }

    public BacktestRequest {
        data = List.copyOf(data);
        instruments = List.copyOf(instruments);
        if (instruments.isEmpty() || !(data.isEmpty() || data.size() == instruments.size())) {
            throw new IllegalArgumentException(
                    data.size() + " series and " + instruments.size() + " instruments don't match");
        }
    }

    public BacktestRequest withConditions(RunConditions others) {
        return new BacktestRequest(strategy, data, instruments, settings, others);
    }

    /** Bars in all series. */
    public long bars() {
        return data.stream().mapToLong(BarSeries::size).sum();
    }
}
