package alchemist.app.shell;

import alchemist.app.backtest.BacktestRun;
import alchemist.app.backtest.ReportWriter;
import alchemist.app.home.Version;
import alchemist.app.report.DataFacts;
import alchemist.app.report.HtmlReport;
import alchemist.app.report.RunFacts;
import alchemist.datalake.lake.DatasetInfo;
import alchemist.engine.model.BarSeries;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Backtest results as HTML pages, the same as the command line writes. */
final class Reports implements ReportWriter {

    @Override
    public void write(BacktestRun run, Path file) throws IOException {
        BarSeries bars = run.result().request().data().getFirst();
        DatasetInfo dataset = run.inputs().dataset();
        DataFacts.Source source =
                new DataFacts.Source(run.sha256(), dataset.source(), dataset.synthetic());
        RunFacts facts =
                RunFacts.of(run.result(), List.of(DataFacts.of(bars, source)), Version.current())
                        .withId(run.id());
        try (OutputStream out = Files.newOutputStream(file)) {
            HtmlReport.write(facts, out);
        }
    }
}
