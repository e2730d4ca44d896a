package alchemist.app.cli;

import alchemist.app.fx.Numbers;
import alchemist.datalake.lake.DatasetInfo;
import alchemist.datalake.lake.EventDatasetInfo;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeDataset;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.quality.EventCheck;
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
                    + " trades and",
            "quotes for spikes, ids that are there twice, crossed quotes and missing days; with"
                    + " --against",
            "also bars against another source's. Exit code 1 when something is wrong; 'lake"
                    + " repair'",
            "mends what can be mended by rule.",
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
            List<LakeDataset> datasets = datasets(lake);
            List<FindingRow> findings = check(lake, datasets);
            findings.addAll(compare(lake, datasets));
            print(findings);
            long wrong = findings.stream().filter(FindingRow::isWrong).count();
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

    private List<LakeDataset> datasets(Lake lake) throws CommandException {
        List<LakeDataset> every = NamedDatasets.all(lake);
        if (instrument == null) {
            return every;
        }
        InstrumentId id = DataOptions.Texts.instrument(instrument);
        List<LakeDataset> own =
                every.stream().filter(each -> each.instrument().equals(id)).toList();
        if (own.isEmpty()) {
            throw CommandException.failed(
                    "The lake at %s has nothing of %s; 'alchemist lake list' shows what there is."
                            .formatted(lake.folder(), id));
        }
        return own;
    }

    private List<FindingRow> check(Lake lake, List<LakeDataset> datasets) throws LakeException {
        QualityCheck bars = new QualityCheck(lake);
        EventCheck events = new EventCheck(lake);
        List<FindingRow> findings = new ArrayList<>();
        try (ProgressLine progress = new ProgressLine(session.terminal(), "Checking")) {
            for (int i = 0; i < datasets.size(); i++) {
                switch (datasets.get(i)) {
                    case DatasetInfo each ->
                            bars.check(each).forEach(it -> findings.add(FindingRow.of(it, lake)));
                    case EventDatasetInfo each ->
                            events.check(each).forEach(it -> findings.add(FindingRow.of(it, lake)));
                }
                progress.advanced(i + 1, datasets.size());
            }
        }
        return findings;
    }

    /** Compares what both instruments have of the same period. */
    private List<FindingRow> compare(Lake lake, List<LakeDataset> datasets)
            throws CommandException, LakeException {
        if (against == null) {
            return List.of();
        }
        if (instrument == null) {
            throw CommandException.usage("--against needs --instrument.");
        }
        InstrumentId other = DataOptions.Texts.instrument(against);
        List<FindingRow> findings = new ArrayList<>();
        boolean compared = false;
        for (LakeDataset dataset : datasets) {
            if (dataset instanceof DatasetInfo each
                    && lake.dataset(other, each.period()).isPresent()) {
                compared = true;
                new SourceComparison(
                                lake.load(each.instrument(), each.period()),
                                lake.load(other, each.period()),
                                tolerance)
                        .findings()
                        .forEach(it -> findings.add(FindingRow.of(it, lake)));
            }
        }
        if (!compared) {
            throw CommandException.failed(
                    "The lake has no bars of %s of the same length.".formatted(other));
        }
        return findings;
    }

    private void print(List<FindingRow> findings) {
        if (findings.isEmpty()) {
            return;
        }
        List<List<String>> rows =
                findings.stream()
                        .limit(all ? findings.size() : MOST_ROWS)
                        .map(FindingRow::cells)
                        .toList();
        new TextTable("Instrument", "Period", "Finding", "From", "Count>", "What")
                .lines(rows)
                .forEach(session.out()::println);
        if (rows.size() < findings.size()) {
            session.out()
                    .println(
                            "and %s more; --all lists them."
                                    .formatted(Numbers.count(findings.size() - rows.size())));
        }
    }
}
