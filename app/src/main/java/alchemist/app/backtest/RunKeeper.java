package alchemist.app.backtest;

import alchemist.app.runs.BarsRead;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.performance.Metrics;

/** Stores runs, so that they can be repeated later. Called on a background thread. */
@FunctionalInterface
public interface RunKeeper {

    /**
     * Stores a run.
     *
     * @return the id to repeat it by; empty when it could not be stored
     */
    String keep(BacktestResult result, Metrics metrics, BarsRead bars);
}
