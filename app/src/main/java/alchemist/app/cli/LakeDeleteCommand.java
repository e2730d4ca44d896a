package alchemist.app.cli;

import alchemist.datalake.lake.DatasetInfo;
import alchemist.datalake.lake.EventDatasetInfo;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeDataset;
import alchemist.datalake.lake.LakeException;
import alchemist.engine.model.InstrumentRegistry;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Moves datasets into the lake's bin. */
@Command(
        name = "delete",
        description = {
            "Move the data of an instrument, or all that came from a source, into the lake's bin.",
            ""
        })
final class LakeDeleteCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            description = "An instrument (SPY.ARCA), or a source (binance).")
    private @Nullable String name;

    @Option(names = "--name", paramLabel = "NAME", hidden = true)
    private @Nullable String nameOption;

    @Option(
            names = {"--period", "--ver"},
            paramLabel = "P",
            description = "Only bars of this period (default: all).")
    private @Nullable String period;

    @Option(
            names = "--kind",
            paramLabel = "K",
            description = "Only bars, trades, quotes or funding (default: all).")
    private @Nullable String kind;

    @Option(names = "--yes", description = "Don't ask.")
    private boolean yes;

    LakeDeleteCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandException, LakeException {
        String given = name != null ? name : nameOption;
        if (given == null) {
            throw CommandException.usage("Which? Name an instrument or a source.");
        }
        try (Lake lake = Lake.open(session.home().root(), new InstrumentRegistry())) {
            List<LakeDataset> datasets = find(lake, given.strip());
            if (datasets.isEmpty()) {
                throw CommandException.failed(
                        "The lake at %s has nothing named %s; 'alchemist lake list' shows what"
                                        .formatted(lake.folder(), given)
                                + " there is.");
            }
            if (!yes && !isConfirmed(datasets)) {
                throw CommandException.failed("Nothing was deleted; --yes deletes without asking.");
            }
            for (LakeDataset dataset : datasets) {
                Path bin = delete(lake, dataset);
                session.out()
                        .println(
                                "%s %s: %s are in %s now; moving them back brings them back."
                                        .formatted(
                                                dataset.instrument(),
                                                dataset.label(),
                                                DatasetDetails.counted(dataset),
                                                bin));
            }
        }
        return ExitCode.DONE;
    }

    private static Path delete(Lake lake, LakeDataset dataset) throws LakeException {
        return switch (dataset) {
            case DatasetInfo bars -> lake.delete(bars.instrument(), bars.period());
            case EventDatasetInfo events ->
                    lake.events().delete(events.instrument(), events.kind());
        };
    }

    private List<LakeDataset> find(Lake lake, String given) throws CommandException {
        return NamedDatasets.find(
                lake,
                given,
                period == null ? Optional.empty() : Optional.of(DataOptions.Texts.period(period)),
                WantedKind.parse(kind));
    }

    /** Where nobody watches, nobody can answer. */
    private boolean isConfirmed(List<LakeDataset> datasets) {
        if (!session.terminal().interactive()) {
            return false;
        }
        return Optional.ofNullable(System.console())
                .map(
                        console ->
                                console.readLine(
                                        "Move %d datasets into the bin? [y/N] ", datasets.size()))
                .map(answer -> answer.strip().toLowerCase(Locale.ROOT).startsWith("y"))
                .orElse(false);
    }
}
