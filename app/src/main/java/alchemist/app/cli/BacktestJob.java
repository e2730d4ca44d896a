package alchemist.app.cli;

import alchemist.app.home.Home;
import alchemist.app.report.DataFacts;
import alchemist.app.report.RunFacts;
import alchemist.app.runs.BarsRead;
import alchemist.app.runs.RunStore;
import alchemist.app.runs.StoredRun;
import alchemist.engine.backtest.Backtest;
import alchemist.engine.backtest.BacktestRequest;
import alchemist.engine.backtest.BacktestResult;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Runs a backtest and stores it, so that it can be repeated. */
final class BacktestJob {

    private final Session session;
    private final Home home;

    BacktestJob(Session session, Home home) {
        this.session = session;
        this.home = home;
    }

    /**
     * Runs it. A run that can't be stored is a result all the same: it has no id then, and a line
     * on standard error says why.
     */
    RunFacts run(RunInput input) throws CommandException {
        BacktestResult result = run(input.request());
        List<DataFacts> data = input.bars().stream().map(LoadedBars::facts).toList();
        return stored(RunFacts.of(result, data, session.version()), input);
    }

    private BacktestResult run(BacktestRequest request) {
        try (ProgressLine progress = new ProgressLine(session.terminal(), "Backtest")) {
            return Backtest.run(request, progress);
        }
    }

    private RunFacts stored(RunFacts run, RunInput input) {
        try {
            Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            List<BarsRead> bars = input.bars().stream().map(LoadedBars::read).toList();
            StoredRun stored = StoredRun.of(run, bars, now).withEvents(input.events());
            return run.withId(new RunStore(home.backtests()).save(stored));
        } catch (IOException e) {
            session.err()
                    .println(
                            "The backtest is not stored in %s (%s), so --again can't repeat it."
                                    .formatted(home.backtests(), Failures.reason(e)));
            return run;
        }
    }
}
