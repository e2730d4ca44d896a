package alchemist.app.cli;

import alchemist.app.fx.Numbers;
import alchemist.app.report.Figures;
import alchemist.datalake.lake.DatasetInfo;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.quality.Finding;
import alchemist.datalake.quality.QualityCheck;
import alchemist.datalake.quality.SourceComparison;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Checks the lake's files and bars. */
@Command(
        name = "verify",
        description = {
            "Check files against their hashes, and bars against the calendar and themselves: gaps"
                    + " and",
            "why, broken bars, spikes, stale prices, splits nobody told of, times off the grid;"
                    + " with",
            "--against also another source's. Exit code 1 when something is wrong; 'lake repair'"
                    + " mends",
            "what can be mended by rule.",
            ""
        })
final class LakeVerifyCommand implements Callable<Integer> {

    private static final int MOST_ROWS = 50;

    private final Session session;

    @Option(
            names = "--instrument",
            paramLabel = "SYMBOL.VENUE",
            description = "Only this instrument (default: all).")
    private @Nullable String instrument;

    @Option(
            names = "--against",
            paramLabel = "SYMBOL.VENUE",
            description = "Also compare the bars with those of this one: the same from elsewhere.")
    private @Nullable String against;

    @Option(
            names = "--tolerance",
            paramLabel = "PART",
            defaultValue = "0.001",
            description =
                    "By what part of the price they may differ, with --against (default:"
                            + " ${DEFAULT-VALUE}).")
    private double tolerance = 0.001;

    @Option(names = "--all", description = "List every finding, not only the first fifty.")
    private boolean all;

    LakeVerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandException, LakeException {
        try (Lake lake = Lake.open(session.home().root(), new InstrumentRegistry())) {
            lake.notes().forEach(session.err()::println);
            List<DatasetInfo> datasets = datasets(lake);
            List<Finding> findings = check(lake, datasets);
            findings.addAll(compare(lake, datasets));
            print(findings, lake);
            long wrong = findings.stream().filter(each -> each.kind().isWrong()).count();
            session.out()
                    .println(
                            "%s dataset%s checked: %s."
                                    .formatted(
                                            Numbers.count(datasets.size()),
                                            datasets.size() == 1 ? "" : "s",
                                            wrong == 0
                                                    ? "nothing is wrong"
                                                    : Numbers.count(wrong)
                                                            + (wrong == 1
                                                                    ? " thing is wrong"
                                                                    : " things are wrong")));
            return wrong == 0 && lake.notes().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    private List<DatasetInfo> datasets(Lake lake) throws CommandException {
        if (instrument == null) {
            return lake.datasets();
        }
        InstrumentId id = DataOptions.Texts.instrument(instrument);
        List<DatasetInfo> own =
                lake.datasets().stream().filter(each -> each.instrument().equals(id)).toList();
        if (own.isEmpty()) {
            throw CommandException.failed(
                    "The lake at %s has no bars of %s; 'alchemist lake list' shows what there is."
                            .formatted(lake.folder(), id));
        }
        return own;
    }

    private List<Finding> check(Lake lake, List<DatasetInfo> datasets) throws LakeException {
        QualityCheck check = new QualityCheck(lake);
        List<Finding> findings = new ArrayList<>();
        try (ProgressLine progress = new ProgressLine(session.terminal(), "Checking")) {
            for (int i = 0; i < datasets.size(); i++) {
                findings.addAll(check.check(datasets.get(i)));
                progress.advanced(i + 1, datasets.size());
            }
        }
        return findings;
    }

    /** Compares what both instruments have of the same period. */
    private List<Finding> compare(Lake lake, List<DatasetInfo> datasets)
            throws CommandException, LakeException {
        if (against == null) {
            return List.of();
        }
        if (instrument == null) {
            throw CommandException.usage("--against needs --instrument.");
        }
        InstrumentId other = DataOptions.Texts.instrument(against);
        List<Finding> findings = new ArrayList<>();
        boolean compared = false;
        for (DatasetInfo each : datasets) {
            if (lake.dataset(other, each.period()).isPresent()) {
                compared = true;
                findings.addAll(
                        new SourceComparison(
                                        lake.load(each.instrument(), each.period()),
                                        lake.load(other, each.period()),
                                        tolerance)
                                .findings());
            }
        }
        if (!compared) {
            throw CommandException.failed(
                    "The lake has no bars of %s of the same length.".formatted(other));
        }
        return findings;
    }

    private void print(List<Finding> findings, Lake lake) {
        if (findings.isEmpty()) {
            return;
        }
        List<List<String>> rows =
                findings.stream()
                        .limit(all ? findings.size() : MOST_ROWS)
                        .map(finding -> row(finding, lake))
                        .toList();
        new TextTable("Instrument", "Period", "Finding", "From", "Bars>", "What")
                .lines(rows)
                .forEach(session.out()::println);
        if (rows.size() < findings.size()) {
            session.out()
                    .println(
                            "and %s more; --all lists them."
                                    .formatted(Numbers.count(findings.size() - rows.size())));
        }
    }

    private static List<String> row(Finding finding, Lake lake) {
        return List.of(
                finding.instrument().toString(),
                finding.period().toString(),
                finding.kind().text(),
                Figures.barTime(
                        finding.time(),
                        lake.instrument(finding.instrument()).zone(),
                        finding.period().isIntraday()),
                Numbers.count(finding.count()),
                finding.text());
    }
}
