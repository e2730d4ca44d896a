package alchemist.app.shell;

import alchemist.app.backtest.BacktestRun;
import alchemist.app.backtest.ReportWriter;
import alchemist.app.home.Version;
import alchemist.app.report.DataFacts;
import alchemist.app.report.HtmlReport;
import alchemist.app.report.RunFacts;
import alchemist.datalake.lake.DatasetInfo;
import alchemist.datalake.lake.Lake;
import alchemist.engine.model.BarSeries;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** Backtest results as HTML pages, the same as the command line writes. */
final class Reports implements ReportWriter {

    private final Supplier<@Nullable Lake> lake;

    Reports(Supplier<@Nullable Lake> lake) {
        this.lake = lake;
    }

    @Override
    public void write(BacktestRun run, Path file) throws IOException {
        BarSeries bars = run.result().request().data().getFirst();
        DatasetInfo dataset = run.inputs().dataset();
        DataFacts.Source source =
                new DataFacts.Source(hash(bars), dataset.source(), dataset.synthetic());
        RunFacts facts =
                RunFacts.of(run.result(), List.of(DataFacts.of(bars, source)), Version.current());
        try (OutputStream out = Files.newOutputStream(file)) {
            HtmlReport.write(facts, out);
        }
    }

    private String hash(BarSeries bars) {
        Lake open = lake.get();
        return open == null
                ? ""
                : open.sha256(
                                bars.instrument(),
                                bars.period(),
                                bars.time(0),
                                bars.time(bars.size() - 1) + 1)
                        .orElse("");
    }
}
