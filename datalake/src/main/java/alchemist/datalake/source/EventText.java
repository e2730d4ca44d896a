package alchemist.datalake.source;

import alchemist.datalake.event.EventKind;
import alchemist.datalake.event.EventSeries;
import alchemist.datalake.lake.LakeException;
import alchemist.engine.model.InstrumentId;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The trades, quotes or funding rates of a text file, in time order.
 *
 * @param zoneKnown whether the times say their zone themselves
 */
public record EventText(EventSeries events, boolean zoneKnown) {

    /**
     * What the header says a file holds; empty for anything else, such as bars.
     *
     * @throws LakeException when the file can't be read
     */
    public static Optional<EventKind> kind(Path file) throws LakeException {
        return EventFormat.of(CsvSample.read(file)).map(EventFormat::kind);
    }

    /**
     * Whether the times of a file of events say their zone themselves.
     *
     * @throws LakeException when the file can't be read, or holds none
     */
    public static boolean saysZone(Path file) throws LakeException {
        return format(file).csv().zoneKnown();
    }

    /**
     * All events of a file.
     *
     * @param instrument whose events they are
     * @param zone of times that don't say theirs; UTC when there is none
     * @throws LakeException when anything in the file is wrong, as {@link CsvReader#parse} says it
     */
    public static EventText read(
            Path file, InstrumentId instrument, Optional<ZoneId> zone, ImportProgress progress)
            throws LakeException {
        EventFormat format = format(file);
        EventRowReader rows = new EventRowReader(format, zone.orElse(ZoneOffset.UTC));
        CsvScan.all(file, format.csv(), rows, progress);
        if (!rows.problems().isEmpty()) {
            throw CsvTrouble.problems(file, rows.problems());
        }
        return new EventText(rows.events(instrument), format.csv().zoneKnown());
    }

    private static EventFormat format(Path file) throws LakeException {
        return EventFormat.of(CsvSample.read(file))
                .orElseThrow(
                        () ->
                                CsvTrouble.refuse(
                                        CsvTrouble.name(file)
                                                + " has neither trades, quotes nor funding rates"));
    }
}
