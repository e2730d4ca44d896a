package alchemist.app.backtest;

import alchemist.app.plot.PlotBars;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.performance.Metrics;

import java.time.Duration;
import java.util.List;

/**
 * A finished backtest with all that the screen shows of it, computed beforehand. Immutable.
 *
 * @param number counts the runs of this session from 1
 * @param sha256 of the files the bars were read from; empty when it is not known
 * @param id under which it is stored and can be repeated; empty when it is not
 * @param took from the first bar to the last, loading and figures not counted
 */
public record BacktestRun(
        int number,
        RunInputs inputs,
        BacktestResult result,
        Metrics metrics,
        RunDetails details,
        RunCurves curves,
        List<TradeRow> trades,
        PlotBars bars,
        String sha256,
        String id,
        Duration took) {

    /** True when the strategy threw: the result reaches up to there. */
    public boolean failed() {
        return !result.failure().isEmpty();
    }

    public boolean synthetic() {
        return inputs.dataset().synthetic();
    }

    double barsPerSecond() {
        return result.barsDone() / Math.max(1e-9, took.toNanos() / 1e9);
    }
}
