package alchemist.app.cli;

import alchemist.app.report.RunFacts;
import alchemist.app.runs.HashedFile;
import alchemist.datalake.event.EventKind;
import alchemist.engine.sim.SimulationSettings;
import alchemist.engine.strategy.StrategySetup;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/** Runs one backtest, or a stored one again. */
@Command(
        name = "backtest",
        sortOptions = false,
        description = {
            "Run a strategy over bars of the lake or of a file.",
            "Every run is stored under an id, with the hashes of the files it read; --again repeats"
                    + " it and compares.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  alchemist backtest --strategy sma-cross --instrument SPY.ARCA --period 1d --json -",
            "  alchemist backtest --strategy sma-cross --param fast=20 --data SPY_1m.csv.gz"
                    + " --report spy.html",
            "  alchemist backtest --again k3f9x2"
        })
final class BacktestCommand implements Callable<Integer> {

    /**
     * What may be said besides --again and --list: where results go, and what all commands take.
     */
    private static final Set<String> BESIDE_STORED =
            Set.of(
                    "--again",
                    "--list",
                    "--json",
                    "--report",
                    "--trades",
                    "--equity",
                    "--orders",
                    "--home",
                    "--verbose");

    private final Session session;

    @Spec private @Nullable CommandSpec spec;
    @Mixin private final RunOptions run = new RunOptions();
    @Mixin private final DataOptions data = new DataOptions();

    @Option(
            names = "--events",
            paramLabel = "FILE",
            description =
                    "What happens besides trading, as CSV: time,instrument,event,value with the"
                            + " events dividend, split, funding, expiry and roll. Adds to the"
                            + " splits, dividends and rolls that the lake tells of; none tells of"
                            + " nothing, not even those.")
    private String events = "";

    @Mixin private final ResultOptions results = new ResultOptions();

    @Option(
            names = "--again",
            paramLabel = "ID",
            description =
                    "Repeat the stored backtest of this id and compare the results: exit code 1"
                            + " where they differ, and what has changed since.")
    private @Nullable String again;

    @Option(names = "--list", description = "List the stored backtests, the newest first.")
    private boolean list;

    BacktestCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        if (list || again != null) {
            refuseOthers();
        }
        results.check();
        if (list) {
            return new StoredBacktests(session).list(results);
        }
        if (again != null) {
            return new BacktestAgain(session, again).run(results);
        }
        StrategySetup strategy = run.strategy(session.strategies());
        SimulationSettings settings = run.settings();
        List<LoadedBars> bars = new ArrayList<>();
        boolean silent = events.equals("none");
        Optional<EventKind> needed = LoadedBars.needed(settings.fill());
        for (DataOptions.Wanted each : data.readAll()) {
            LoadedBars loaded = LoadedBars.load(each, needed, session);
            bars.add(silent ? loaded.silent() : loaded);
        }
        RunInput input =
                new RunInput(strategy, bars, settings, silent ? Optional.empty() : eventFile());
        RunFacts facts = new BacktestJob(session, session.home()).run(input);
        results.write(facts, session);
        return finished(facts);
    }

    private Optional<HashedFile> eventFile() throws CommandException {
        try {
            return events.isEmpty()
                    ? Optional.empty()
                    : Optional.of(HashedFile.of(Path.of(events)));
        } catch (IOException e) {
            throw CommandException.failed(
                    "%s can't be read: %s.".formatted(events, Failures.reason(e)), e);
        } catch (InvalidPathException e) {
            throw CommandException.usage("--events: '%s' is not a file.".formatted(events));
        }
    }

    /** The exit code of a run whose result is written. */
    static int finished(RunFacts run) throws CommandException {
        String failure = run.result().failure();
        if (!failure.isEmpty()) {
            throw CommandException.failed(
                    "The strategy %s failed and was stopped (%s); the result goes up to there."
                            .formatted(run.result().request().strategy().id(), failure));
        }
        return ExitCode.DONE;
    }

    /** A stored run is repeated as it was. */
    private void refuseOthers() throws CommandException {
        String stored = list ? "--list" : "--again";
        Optional<String> other =
                spec().commandLine().getParseResult().matchedOptions().stream()
                        .map(OptionSpec::longestName)
                        .filter(name -> !BESIDE_STORED.contains(name))
                        .findFirst();
        if (list && again != null) {
            other = Optional.of("--again");
        }
        if (other.isPresent()) {
            throw CommandException.usage(
                    "%s can't be given together with %s.".formatted(other.get(), stored));
        }
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("the command is called before it is parsed");
        }
        return spec;
    }
}
