package alchemist.app.runs;

import alchemist.app.home.Version;
import alchemist.app.report.RunFacts;
import alchemist.engine.sim.SimulationSettings;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A backtest with all that is needed to run it again and to tell what became of it. Immutable.
 *
 * @param at when it was run
 * @param program that ran it
 * @param bars one entry per series, in their order
 * @param events the file of what happened besides trading
 */
public record StoredRun(
        Instant at,
        Version program,
        StrategyUsed strategy,
        List<BarsRead> bars,
        SimulationSettings settings,
        Optional<HashedFile> events,
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
                Optional.empty(),
                new Outcome(
                        run.hash(), run.metrics().totalReturn(), run.metrics().trades().trades()));
    }

    /** The same run with what happened besides trading. */
    public StoredRun withEvents(Optional<HashedFile> file) {
        return new StoredRun(at, program, strategy, bars, settings, file, outcome);
    }

    /** The files it read besides bars: those that parameters name, and events. */
    List<HashedFile> otherFiles() {
        return Stream.concat(strategy.files().values().stream(), events.stream()).toList();
    }
}
