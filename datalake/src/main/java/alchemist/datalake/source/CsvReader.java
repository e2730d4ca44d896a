package alchemist.datalake.source;

import alchemist.datalake.lake.LakeException;
import alchemist.datalake.text.StampStyle;
import alchemist.engine.model.AssetClass;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads bars from text files: plain, gz or zip; separated by comma, semicolon, tab, bar or blank;
 * with a header or none; with epoch, ISO or other usual times. Needs no lake. Thread-safe.
 */
public final class CsvReader {

    private static final int PREVIEW_ROWS = 50;
    private static final int SAMPLE_ROWS = 1_000;

    private CsvReader() {}

    /**
     * The first rows as they would be imported, what was detected, and what is wrong with the first
     * thousand lines. Fast on files of any size.
     *
     * @throws LakeException when the file can't be read or is none of bars
     */
    public static CsvPreview preview(Path file, CsvOptions options) throws LakeException {
        CsvFormat format = CsvDetector.detect(file, CsvSample.read(file), options);
        Optional<ZoneId> zone = zone(format, options);
        RowReader rows = new RowReader(format, zone.orElse(ZoneOffset.UTC), anyPrice(options));
        CsvScan.first(file, format, rows, SAMPLE_ROWS);
        InstrumentId instrument = instrument(file, options);
        Optional<BarPeriod> period = options.period().or(rows::period);
        BarSeries bars = rows.bars().build(instrument, period.orElse(BarPeriod.ONE_MINUTE));
        return new CsvPreview(
                file,
                format,
                firstRows(bars),
                instrument,
                period,
                zone,
                rows.problems().listed(),
                notes(format, options, rows));
    }

    /**
     * All bars of a file.
     *
     * @throws LakeException when the zone or period can't be known, or anything in the file is
     *     wrong; the message names the first problem, {@link LakeException#details} the first
     *     hundred
     */
    public static BarSeries parse(Path file, CsvOptions options) throws LakeException {
        return parse(file, options, ImportProgress.NONE);
    }

    /** The same with progress, and a way to cancel. */
    public static BarSeries parse(Path file, CsvOptions options, ImportProgress progress)
            throws LakeException {
        CsvFormat format = CsvDetector.detect(file, CsvSample.read(file), options);
        ZoneId zone = zone(format, options).orElseThrow(() -> noZone(file));
        RowReader rows = new RowReader(format, zone, anyPrice(options));
        CsvScan.all(file, format, rows, progress);
        if (!rows.problems().isEmpty()) {
            throw CsvTrouble.problems(file, rows.problems());
        }
        BarPeriod period = options.period().or(rows::period).orElseThrow(() -> noPeriod(file));
        return rows.bars().build(instrument(file, options), period);
    }

    private static Optional<ZoneId> zone(CsvFormat format, CsvOptions options) {
        return format.zoneKnown() ? Optional.of(ZoneOffset.UTC) : options.zone();
    }

    /** Futures have traded at zero and below; an equity at 0 is a hole in the data. */
    private static boolean anyPrice(CsvOptions options) {
        return options.anyPrice()
                || options.instrument()
                        .map(InstrumentRegistry::assumed)
                        .filter(instrument -> instrument.assetClass() == AssetClass.FUTURE)
                        .isPresent();
    }

    private static InstrumentId instrument(Path file, CsvOptions options) {
        return options.instrument().orElseGet(() -> FileNameGuess.instrument(file));
    }

    private static List<Bar> firstRows(BarSeries bars) {
        List<Bar> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(PREVIEW_ROWS, bars.size()); i++) {
            rows.add(bars.bar(i));
        }
        return rows;
    }

    private static List<String> notes(CsvFormat format, CsvOptions options, RowReader rows) {
        List<String> notes = new ArrayList<>();
        if (!format.unused().isEmpty()) {
            notes.add("Columns that are not used: " + String.join(", ", format.unused()) + ".");
        }
        if (format.roles().volume() == CsvColumns.NONE) {
            notes.add("There is no volume; it will be 0.");
        }
        if (format.zoneKnown() && options.zone().isPresent()) {
            notes.add("The times say their zone themselves; the one given is not used.");
        }
        if (format.stamps() == StampStyle.MONTH_FIRST) {
            notes.add("Dates are read as month/day/year.");
        }
        if (rows.sawZeroOrBelow()) {
            notes.add("There are prices of zero or below.");
        }
        Optional<BarPeriod> seen = rows.period();
        if (options.period().isPresent() && seen.isPresent() && !seen.equals(options.period())) {
            notes.add(
                    "Most bars are %s apart, not %s."
                            .formatted(seen.get(), options.period().get()));
        }
        return notes;
    }

    private static LakeException noZone(Path file) {
        return CsvTrouble.refuse(
                CsvTrouble.name(file)
                        + " does not say the time zone of its times; name it, for example"
                        + " America/New_York or UTC");
    }

    private static LakeException noPeriod(Path file) {
        return CsvTrouble.refuse(
                CsvTrouble.name(file)
                        + " holds a single bar, which does not tell its period; name it, for"
                        + " example 1m or 1d");
    }
}
