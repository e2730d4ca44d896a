package alchemist.app.report;

import alchemist.app.home.Version;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.performance.Metrics;

import java.util.List;

/**
 * A finished backtest with all that is needed to report and repeat it.
 *
 * @param data one entry per series
 * @param hash fingerprint of fills and equity
 * @param id under which it is stored and can be repeated; empty when it is not
 */
public record RunFacts(
        BacktestResult result,
        List<DataFacts> data,
        Version version,
        Metrics metrics,
        String hash,
        String id) {

    public RunFacts {
        data = List.copyOf(data);
    }

    /** Computes figures and fingerprint; takes time proportional to the number of bars. */
    public static RunFacts of(BacktestResult result, List<DataFacts> data, Version version) {
        return new RunFacts(result, data, version, result.metrics(), result.record().hash(), "");
    }

    /** The same once it is stored. */
    public RunFacts withId(String stored) {
        return new RunFacts(result, data, version, metrics, hash, stored);
    }

    /** True when any of the bars were invented. */
    public boolean synthetic() {
        return data.stream().anyMatch(DataFacts::synthetic);
    }
}
