package alchemist.app.cli;

import alchemist.app.report.RunFacts;
import alchemist.datalake.source.TickFile;
import alchemist.engine.backtest.Backtest;
import alchemist.engine.backtest.BacktestRequest;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.feed.JoinedFeed;
import alchemist.engine.model.Instrument;
import alchemist.engine.sim.FillModel;
import alchemist.engine.sim.SimulationSettings;
import alchemist.engine.strategy.StrategySetup;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Runs one backtest. */
@Command(
        name = "backtest",
        sortOptions = false,
        description = {"Run a strategy over bars of the lake or of a file.", ""},
        footer = {
            "",
            "Examples:",
            "  alchemist backtest --strategy sma-cross --instrument SPY.ARCA --period 1d --json -",
            "  alchemist backtest --strategy sma-cross --param fast=20 --data SPY_1m.csv.gz"
                    + " --report spy.html"
        })
final class BacktestCommand implements Callable<Integer> {

    private final Session session;

    @Mixin private final RunOptions run = new RunOptions();
    @Mixin private final DataOptions data = new DataOptions();

    @Option(
            names = "--events",
            paramLabel = "FILE",
            description =
                    "What happens besides trading, as CSV: time,instrument,event,value with the"
                            + " events dividend, split, funding, expiry and roll.")
    private @Nullable Path events;

    @Mixin private final ResultOptions results = new ResultOptions();

    BacktestCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        StrategySetup strategy = run.strategy(session.strategies());
        SimulationSettings settings = run.settings();
        List<DataOptions.Wanted> wanted = data.readAll();
        results.check();
        List<LoadedBars> bars = new ArrayList<>();
        for (DataOptions.Wanted each : wanted) {
            bars.add(LoadedBars.load(each, session));
        }
        List<Instrument> instruments = bars.stream().map(LoadedBars::instrument).toList();
        requireRates(settings, instruments);
        BacktestRequest request =
                new BacktestRequest(
                                strategy,
                                bars.stream().map(LoadedBars::series).toList(),
                                instruments,
                                settings)
                        .withLifecycle(
                                events == null ? List.of() : EventFile.read(events, instruments));
        BacktestResult result = run(request, bars);
        results.write(
                RunFacts.of(
                        result, bars.stream().map(LoadedBars::facts).toList(), session.version()),
                session);
        if (!result.failure().isEmpty()) {
            throw CommandException.failed(
                    "The strategy %s failed and was stopped (%s); the result goes up to there."
                            .formatted(strategy.id(), result.failure()));
        }
        return ExitCode.DONE;
    }

    private static void requireRates(SimulationSettings settings, List<Instrument> instruments)
            throws CommandException {
        try {
            settings.account().requireRates(instruments);
        } catch (IllegalArgumentException e) {
            throw CommandException.usage(e);
        }
    }

    private BacktestResult run(BacktestRequest request, List<LoadedBars> bars)
            throws CommandException {
        requireEvents(request.settings().fill(), bars);
        try (ProgressLine progress = new ProgressLine(session.terminal(), "Backtest")) {
            return bars.stream().allMatch(each -> each.events().isEmpty())
                    ? Backtest.run(request, progress)
                    : Backtest.run(
                            request,
                            new JoinedFeed(bars.stream().map(LoadedBars::feed).toList()),
                            progress);
        }
    }

    /** Without them no order would ever be filled. */
    private static void requireEvents(FillModel fill, List<LoadedBars> bars)
            throws CommandException {
        if (!fill.needsEvents()) {
            return;
        }
        TickFile.Kind needed =
                fill == FillModel.TRADES ? TickFile.Kind.TRADES : TickFile.Kind.QUOTES;
        for (LoadedBars each : bars) {
            if (each.events().filter(events -> events.kind() == needed).isEmpty()) {
                throw CommandException.usage(
                        "--fill %s needs %s of %s: give a file of them with --data."
                                .formatted(fill.text(), fill.text(), each.instrument().id()));
            }
        }
    }
}
