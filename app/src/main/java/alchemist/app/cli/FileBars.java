package alchemist.app.cli;

import alchemist.app.fx.Times;
import alchemist.app.report.DataFacts;
import alchemist.app.report.Figures;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.source.CsvOptions;
import alchemist.datalake.source.CsvPreview;
import alchemist.datalake.source.CsvReader;
import alchemist.engine.model.AssetClass;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;

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
        Optional<Instrument> named = wanted.namedInstrument(terminal);
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
            BarSeries all =
                    parse(
                            preview.needsZone() ? options.withZone(ZoneOffset.UTC) : options,
                            terminal);
            ZoneId zone = zone(preview, named);
            return loaded(
                    select(all, zone), named.orElseGet(() -> PriceGrid.instrument(all)), zone);
        } catch (LakeException e) {
            throw CommandException.failed(
                    String.valueOf(e.getMessage()).replace(NOT_IMPORTED, ""), e.details(), e);
        }
    }

    private BarSeries parse(CsvOptions options, Terminal terminal)
            throws CommandException, LakeException {
        try (ProgressLine progress = new ProgressLine(terminal, "Reading")) {
            BarSeries bars =
                    CsvReader.parse(
                            file, options, (rows, bytes, total) -> progress.advanced(bytes, total));
            if (bars.isEmpty()) {
                throw CommandException.failed("%s has no bars in it.".formatted(name()));
            }
            return bars;
        }
    }

    private LoadedBars loaded(BarSeries series, Instrument instrument, ZoneId zone)
            throws CommandException {
        DataFacts.Source source = new DataFacts.Source(FileHash.sha256(file), name(), false);
        return new LoadedBars(
                series, instrument.withZone(zone), DataFacts.of(series, source), Optional.empty());
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

    private ZoneId zone(CsvPreview preview, Optional<Instrument> named) {
        if (wanted.zone().isPresent()) {
            return wanted.zone().get();
        }
        return preview.format().zoneKnown() && named.isPresent()
                ? named.get().zone()
                : ZoneOffset.UTC;
    }

    private String name() {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }
}
