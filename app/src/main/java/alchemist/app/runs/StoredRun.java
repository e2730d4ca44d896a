package alchemist.app.runs;

import alchemist.app.home.Version;
import alchemist.app.report.RunFacts;
import alchemist.engine.sim.SimulationSettings;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

/**
 * A backtest with all that is needed to run it again and to tell what became of it. Immutable.
 *
 * @param at when it was run
 * @param program that ran it
 * @param bars one entry per series, in their order
 */
public record StoredRun(
        Instant at,
        Version program,
        StrategyUsed strategy,
        List<BarsRead> bars,
        SimulationSettings settings,
        Outcome outcome) {

    public StoredRun {
        bars = List.copyOf(bars);
    }

    /**
     * Notes a finished run.
     *
     * @throws IOException when a file that a parameter names can't be read
     */
    public static StoredRun of(RunFacts run, List<BarsRead> bars, Instant at) throws IOException {
        var request = run.result().request();
        return new StoredRun(
                at,
                run.version(),
                StrategyUsed.of(request.strategy()),
                bars,
                request.settings(),
                new Outcome(
                        run.hash(), run.metrics().totalReturn(), run.metrics().trades().trades()));
    }
}
