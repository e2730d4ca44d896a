package alchemist.app.cli;

import alchemist.app.fx.Times;
import alchemist.app.home.Home;
import alchemist.app.report.DataFacts;
import alchemist.app.report.Figures;
import alchemist.app.runs.BarsOrigin;
import alchemist.app.runs.BarsRead;
import alchemist.datalake.lake.DatasetInfo;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.lake.PartitionInfo;
import alchemist.datalake.parquet.TimeRange;
import alchemist.datalake.view.BarsView;
import alchemist.datalake.view.LakeView;
import alchemist.datalake.view.Resampling;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Bars of a run from the lake. */
final class LakeBars {

    private final DataOptions.Wanted wanted;

    LakeBars(DataOptions.Wanted wanted) {
        this.wanted = wanted;
    }

    LoadedBars load(Home home, PrintStream notes) throws CommandException, LakeException {
        InstrumentRegistry registry = new InstrumentRegistry();
        InstrumentId id = wanted.instrument().orElseThrow();
        try (Lake lake = Lake.open(home.root(), registry)) {
            if (wanted.definitions().isPresent()) {
                DefinitionFile.read(wanted.definitions().get(), notes).forEach(registry::define);
            }
            return series(lake, registry.get(id), notes);
        }
    }

    /** Bars of the period asked for, made from shorter ones where it is not stored. */
    LoadedBars series(Lake lake, Instrument instrument, PrintStream notes)
            throws CommandException, LakeException {
        DatasetInfo dataset = dataset(lake, instrument.id());
        BarPeriod period = dataset.period();
        DateRange.Nanos range = wanted.range().in(instrument.zone());
        LakeView.Shown shown =
                new LakeView(lake, wanted.view())
                        .read(instrument, period, new TimeRange(range.from(), range.toExclusive()));
        BarPeriod asked = wanted.period().orElse(period);
        BarSeries series = resampled(shown.bars(), instrument, asked);
        if (series.isEmpty()) {
            throw noneInRange(dataset, instrument);
        }
        shown.rolls().forEach(roll -> notes.println("Rolled " + roll));
        return loaded(lake, instrument, shown, series);
    }

    /** The bars of an earlier run, from what the lake holds now. */
    static LoadedBars again(BarsRead before, BarsOrigin.Partitions origin, Home home)
            throws CommandException, LakeException {
        Instrument instrument = before.instrument();
        try (Lake lake = Lake.open(home.root(), new InstrumentRegistry())) {
            LakeView.Shown shown =
                    new LakeView(lake, origin.view())
                            .read(instrument, origin.stored(), before.range());
            if (shown.bars().isEmpty()) {
                throw CommandException.failed(
                        "The lake has none of the run's %s bars of %s any more."
                                .formatted(origin.stored(), instrument.id()));
            }
            BarSeries seen = resampled(shown.bars(), instrument, before.period());
            return loaded(lake, instrument, shown, seen);
        }
    }

    private static BarSeries resampled(BarSeries stored, Instrument instrument, BarPeriod asked) {
        return asked.equals(stored.period()) ? stored : Resampling.of(stored, instrument, asked);
    }

    private static LoadedBars loaded(
            Lake lake, Instrument instrument, LakeView.Shown shown, BarSeries seen)
            throws LakeException {
        BarSeries stored = shown.bars();
        BarsRead read =
                BarsRead.of(stored, seen, instrument, BarsOrigin.Partitions.of(lake, shown));
        boolean traded = shown.view().equals(BarsView.Adjusted.TRADED);
        DataFacts.Source source =
                new DataFacts.Source(
                        traded
                                ? lake.sha256(
                                                instrument.id(),
                                                stored.period(),
                                                read.range().from(),
                                                read.range().to())
                                        .orElse("")
                                : read.contentSha256(),
                        described(lake, shown),
                        shown.read().stream()
                                .flatMap(id -> lake.dataset(id, stored.period()).stream())
                                .anyMatch(DatasetInfo::synthetic));
        return new LoadedBars(seen, instrument, DataFacts.of(seen, source), read)
                .telling(shown.events());
    }

    /** Where the bars come from and how they are shown, for people. */
    private static String described(Lake lake, LakeView.Shown shown) {
        List<PartitionInfo> partitions =
                shown.read().stream()
                        .flatMap(id -> lake.partitions(id, shown.bars().period()).stream())
                        .toList();
        List<String> facts = new ArrayList<>(List.of(origin(partitions)));
        if (!shown.view().equals(BarsView.Adjusted.TRADED)) {
            facts.add(shown.view().description());
            shown.rolls().forEach(roll -> facts.add(roll.toString()));
        }
        return String.join("; ", facts);
    }

    /** The dataset asked for; without a period the only one there is. */
    private DatasetInfo dataset(Lake lake, InstrumentId id) throws CommandException {
        List<DatasetInfo> all = lake.datasets();
        List<DatasetInfo> ofInstrument =
                all.stream()
                        .filter(dataset -> wanted.view().reads(dataset.instrument(), id))
                        .toList();
        if (ofInstrument.isEmpty()) {
            throw CommandException.failed(
                    "The lake at %s has no bars of %s; 'alchemist lake list' shows what there is."
                            .formatted(lake.folder(), id));
        }
        if (wanted.period().isEmpty()
                && ofInstrument.stream().map(DatasetInfo::period).distinct().count() > 1) {
            throw CommandException.usage(
                    "--period is missing; the lake has %s bars of %s."
                            .formatted(periods(ofInstrument), id));
        }
        BarPeriod period = wanted.period().orElse(ofInstrument.getFirst().period());
        List<BarPeriod> stored = ofInstrument.stream().map(DatasetInfo::period).toList();
        BarPeriod read =
                stored.contains(period) ? period : Resampling.source(stored, period).orElse(period);
        return ofInstrument.stream()
                .filter(dataset -> dataset.period().equals(read))
                .findFirst()
                .orElseThrow(
                        () ->
                                CommandException.failed(
                                        "The lake has no %s bars of %s; it has %s."
                                                .formatted(period, id, periods(ofInstrument))));
    }

    private CommandException noneInRange(DatasetInfo dataset, Instrument instrument) {
        boolean intraday = dataset.period().isIntraday();
        return CommandException.failed(
                "There are no %s bars of %s %s; they go from %s to %s (%s)."
                        .formatted(
                                dataset.period(),
                                instrument.id(),
                                wanted.range(),
                                Figures.barTime(dataset.first(), instrument.zone(), intraday),
                                Figures.barTime(dataset.last(), instrument.zone(), intraday),
                                Times.zoneName(instrument.zone())));
    }

    private static String periods(List<DatasetInfo> datasets) {
        return datasets.stream()
                .map(dataset -> dataset.period().toString())
                .distinct()
                .collect(Collectors.joining(" and "));
    }

    private static String origin(List<PartitionInfo> partitions) {
        return partitions.stream()
                .map(partition -> partition.source() + ": " + lastName(partition.origin()))
                .distinct()
                .limit(3)
                .collect(Collectors.joining(", "));
    }

    /** Where it lay on this machine is nobody's business in a report that is passed on. */
    private static String lastName(String origin) {
        return origin.substring(Math.max(origin.lastIndexOf('/'), origin.lastIndexOf('\\')) + 1);
    }
}
