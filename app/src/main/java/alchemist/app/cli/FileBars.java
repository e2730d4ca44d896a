package alchemist.app.cli;

import alchemist.app.fx.Times;
import alchemist.app.report.DataFacts;
import alchemist.app.report.Figures;
import alchemist.app.runs.BarsOrigin;
import alchemist.app.runs.BarsRead;
import alchemist.app.runs.HashedFile;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.source.CsvOptions;
import alchemist.datalake.source.CsvPreview;
import alchemist.datalake.source.CsvReader;
import alchemist.engine.model.AssetClass;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Bars of a run straight from a CSV file.
 *
 * <p>Times without a zone are read in {@code --tz}, else as UTC. Days of {@code --from} and {@code
 * --to}, and of the figures, are days in the zone the file speaks: {@code --tz} if given; the
 * instrument's where the file says its zone and the instrument was named; else UTC.
 */
final class FileBars {

    private static final String NOT_IMPORTED = " Nothing was imported.";

    private final DataOptions.Wanted wanted;
    private final Path file;

    FileBars(DataOptions.Wanted wanted, Path file) {
        this.wanted = wanted;
        this.file = file;
    }

    LoadedBars load(Terminal terminal) throws CommandException {
        Optional<Instrument> named = instrument(terminal);
        CsvOptions options =
                new CsvOptions(
                        named.map(Instrument::id),
                        wanted.period(),
                        wanted.zone(),
                        List.of(),
                        named.map(Instrument::assetClass).equals(Optional.of(AssetClass.FUTURE)));
        try {
            CsvPreview preview = CsvReader.preview(file, options);
            preview.notes().forEach(note -> terminal.err().println(name() + ": " + note));
            CsvOptions how = preview.needsZone() ? options.withZone(ZoneOffset.UTC) : options;
            BarSeries all = parse(file, how, terminal);
            ZoneId zone = zone(preview, named);
            return loaded(
                    file,
                    select(all, zone),
                    named.orElseGet(() -> PriceGrid.instrument(all)).withZone(zone),
                    how);
        } catch (LakeException e) {
            throw CommandException.failed(
                    String.valueOf(e.getMessage()).replace(NOT_IMPORTED, ""), e.details(), e);
        }
    }

    /** The bars of an earlier run, read as they were then. */
    static LoadedBars again(BarsRead before, BarsOrigin.Csv csv, Terminal terminal)
            throws CommandException, LakeException {
        Path file = Path.of(csv.file().path());
        BarSeries bars =
                parse(file, csv.options(), terminal)
                        .between(before.range().from(), before.range().to());
        if (bars.isEmpty()) {
            throw CommandException.failed("%s has none of its bars any more.".formatted(file));
        }
        return loaded(file, bars, before.instrument(), csv.options());
    }

    private static BarSeries parse(Path file, CsvOptions options, Terminal terminal)
            throws CommandException, LakeException {
        try (ProgressLine progress = new ProgressLine(terminal, "Reading")) {
            BarSeries bars =
                    CsvReader.parse(
                            file, options, (rows, bytes, total) -> progress.advanced(bytes, total));
            if (bars.isEmpty()) {
                throw CommandException.failed("%s has no bars in it.".formatted(name(file)));
            }
            return bars;
        }
    }

    private static LoadedBars loaded(
            Path file, BarSeries series, Instrument instrument, CsvOptions options)
            throws CommandException {
        HashedFile hashed = hashed(file);
        DataFacts.Source source = new DataFacts.Source(hashed.sha256(), name(file), false);
        BarsOrigin origin = new BarsOrigin.Csv(hashed, options);
        return new LoadedBars(
                series,
                instrument,
                DataFacts.of(series, source),
                BarsRead.of(series, series, instrument, origin));
    }

    private static HashedFile hashed(Path file) throws CommandException {
        try {
            return HashedFile.of(file);
        } catch (IOException e) {
            throw CommandException.failed(
                    "%s can't be read: %s.".formatted(file, Failures.reason(e)), e);
        }
    }

    private BarSeries select(BarSeries all, ZoneId zone) throws CommandException {
        DateRange.Nanos range = wanted.range().in(zone);
        BarSeries selected = all.between(range.from(), range.toExclusive());
        if (selected.isEmpty()) {
            boolean intraday = all.period().isIntraday();
            throw CommandException.failed(
                    "%s has no bars %s; they go from %s to %s (%s)."
                            .formatted(
                                    name(),
                                    wanted.range(),
                                    Figures.barTime(all.time(0), zone, intraday),
                                    Figures.barTime(all.time(all.size() - 1), zone, intraday),
                                    Times.zoneName(zone)));
        }
        return selected;
    }

    /** The instrument that was named, by option or by a definition file with one instrument. */
    private Optional<Instrument> instrument(Terminal terminal) throws CommandException {
        InstrumentRegistry registry = new InstrumentRegistry();
        Optional<InstrumentId> id = wanted.instrument();
        if (wanted.definitions().isPresent()) {
            List<Instrument> defined =
                    DefinitionFile.read(wanted.definitions().get(), terminal.err());
            defined.forEach(registry::define);
            if (id.isEmpty() && defined.size() == 1) {
                id = Optional.of(defined.getFirst().id());
            }
        }
        return id.map(registry::get);
    }

    private ZoneId zone(CsvPreview preview, Optional<Instrument> named) {
        if (wanted.zone().isPresent()) {
            return wanted.zone().get();
        }
        return preview.format().zoneKnown() && named.isPresent()
                ? named.get().zone()
                : ZoneOffset.UTC;
    }

    private String name() {
        return name(file);
    }

    private static String name(Path file) {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }
}
