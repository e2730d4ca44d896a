package alchemist.datalake.source;

import alchemist.datalake.lake.LakeException;
import alchemist.engine.model.Quote;
import alchemist.engine.model.Tick;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * The trades or quotes of a file, in time order; one of the two lists is empty.
 *
 * @param zoneKnown whether the times say their zone themselves
 */
public record TickFile(List<Tick> trades, List<Quote> quotes, boolean zoneKnown) {

    /** What kind of events a file holds. */
    public enum Kind {
        /** A time, a price, and perhaps a size. */
        TRADES,
        /** A time, bid and ask, and perhaps their sizes. */
        QUOTES
    }

    /**
     * What the header says a file holds; empty for anything else, such as bars.
     *
     * @throws LakeException when the file can't be read
     */
    public static Optional<Kind> kind(Path file) throws LakeException {
        return TickFormat.of(CsvSample.read(file)).map(TickFormat::kind);
    }

    /**
     * All trades or quotes of a file.
     *
     * @param zone of times that don't say theirs; UTC when there is none
     * @throws LakeException when anything in the file is wrong, as {@link CsvReader#parse} says it
     */
    public static TickFile read(Path file, Optional<ZoneId> zone, ImportProgress progress)
            throws LakeException {
        TickFormat format =
                TickFormat.of(CsvSample.read(file))
                        .orElseThrow(
                                () ->
                                        CsvTrouble.refuse(
                                                CsvTrouble.name(file)
                                                        + " has neither trades nor quotes"));
        TickRowReader rows = new TickRowReader(format, zone.orElse(ZoneOffset.UTC));
        CsvScan.all(file, format.csv(), rows, progress);
        if (!rows.problems().isEmpty()) {
            throw CsvTrouble.problems(file, rows.problems());
        }
        return new TickFile(rows.trades(), rows.quotes(), format.csv().zoneKnown());
    }
}
