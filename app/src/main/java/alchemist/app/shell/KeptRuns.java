package alchemist.app.shell;

import alchemist.app.backtest.RunKeeper;
import alchemist.app.home.Home;
import alchemist.app.home.Version;
import alchemist.app.report.RunFacts;
import alchemist.app.runs.BarsRead;
import alchemist.app.runs.RunStore;
import alchemist.app.runs.StoredRun;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.performance.Metrics;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Backtests of the window, stored beside those of the command line, which can repeat them. */
final class KeptRuns implements RunKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(KeptRuns.class);

    private final RunStore store;

    KeptRuns(Home home) {
        store = new RunStore(home.backtests());
    }

    @Override
    public String keep(BacktestResult result, Metrics metrics, BarsRead bars) {
        RunFacts run =
                new RunFacts(
                        result, List.of(), Version.current(), metrics, result.record().hash(), "");
        try {
            Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            return store.save(StoredRun.of(run, List.of(bars), now));
        } catch (IOException e) {
            LOG.warn("The backtest is not stored and can't be repeated: {}", e.getMessage());
            return "";
        }
    }
}
