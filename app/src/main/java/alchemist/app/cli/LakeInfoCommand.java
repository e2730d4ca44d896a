package alchemist.app.cli;

import alchemist.app.fx.Numbers;
import alchemist.app.fx.Times;
import alchemist.app.report.Figures;
import alchemist.datalake.lake.DatasetInfo;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Shows where an instrument's bars are and where they came from. */
@Command(
        name = "info",
        description = {
            "Show the files of an instrument, their hashes and where they came from.",
            ""
        })
final class LakeInfoCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..2",
            description =
                    "The instrument, or a source, and a period if only one is wanted: SPY.ARCA 1d.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--name", paramLabel = "NAME", hidden = true)
    private @Nullable String name;

    @Option(
            names = {"--period", "--ver"},
            paramLabel = "P",
            hidden = true)
    private @Nullable String period;

    @Mixin private final JsonOption json = new JsonOption();

    LakeInfoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandException, LakeException {
        List<String> words = words();
        String wanted = words.getFirst();
        String length = words.size() == 2 ? words.getLast() : period;
        Optional<BarPeriod> only =
                length == null ? Optional.empty() : Optional.of(DataOptions.Texts.period(length));
        InstrumentRegistry registry = new InstrumentRegistry();
        try (Lake lake = Lake.open(session.home().root(), registry)) {
            List<DatasetDetails> details = find(lake, wanted, only);
            json.write(out -> LakeJson.details(details, registry, out), session);
            if (!json.isStandardOutput()) {
                details.forEach(each -> print(each, registry.get(each.dataset().instrument())));
            }
        }
        return ExitCode.DONE;
    }

    private List<String> words() throws CommandException {
        String text = names.isEmpty() && name != null ? name : String.join(" ", names);
        if (text.isBlank()) {
            throw CommandException.usage("Which? Name an instrument or a source.");
        }
        List<String> words = List.of(text.strip().split("\\s+"));
        if (words.size() > 2) {
            throw CommandException.usage(
                    "'%s' is not an instrument with a period; write for example SPY.ARCA 1d."
                            .formatted(text));
        }
        return words;
    }

    private static List<DatasetDetails> find(Lake lake, String name, Optional<BarPeriod> period)
            throws CommandException, LakeException {
        List<DatasetInfo> found = NamedDatasets.find(lake, name, period);
        if (found.isEmpty()) {
            requireName(lake, name);
            throw CommandException.failed(
                    "The lake at %s has no %sbars of %s; 'alchemist lake list' shows what there is."
                            .formatted(lake.folder(), period.map(p -> p + " ").orElse(""), name));
        }
        List<DatasetDetails> details = new ArrayList<>();
        for (DatasetInfo dataset : found) {
            details.add(DatasetDetails.of(dataset, lake));
        }
        return details;
    }

    /** What is neither a source of the lake nor the form of an instrument is wrong usage. */
    private static void requireName(Lake lake, String name) throws CommandException {
        if (lake.datasets().stream().noneMatch(each -> NamedDatasets.isFrom(each, name))) {
            InstrumentId unused = DataOptions.Texts.instrument(name);
        }
    }

    private void print(DatasetDetails details, Instrument instrument) {
        PrintStream out = session.out();
        DatasetInfo dataset = details.dataset();
        boolean intraday = dataset.period().isIntraday();
        out.println(
                "%s %s%s"
                        .formatted(
                                dataset.instrument(),
                                dataset.period(),
                                dataset.synthetic() ? "  SYNTHETIC" : ""));
        out.println(
                "  %s bars from %s to %s (%s), %s in %d file%s"
                        .formatted(
                                Numbers.count(dataset.rows()),
                                Figures.barTime(dataset.first(), instrument.zone(), intraday),
                                Figures.barTime(dataset.last(), instrument.zone(), intraday),
                                Times.zoneName(instrument.zone()),
                                Numbers.bytes(dataset.bytes()),
                                dataset.partitions(),
                                dataset.partitions() == 1 ? "" : "s"));
        out.println(
                "  %s, %s, tick %s, lot %s, multiplier %s"
                        .formatted(
                                instrument.assetClass().plural(),
                                instrument.currency(),
                                instrument.tickSize().toPlainString(),
                                instrument.lotSize().toPlainString(),
                                instrument.multiplier().toPlainString()));
        for (int i = 0; i < details.files().size(); i++) {
            LineageText.print(details.files().get(i), details.lineages().get(i).versions(), out);
        }
        LineageText.print(details.parents(), out);
        out.println();
    }
}
