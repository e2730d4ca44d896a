package alchemist.datalake.source;

import alchemist.datalake.lake.EventImportResult;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.engine.model.InstrumentId;

import java.time.ZoneId;
import java.util.Optional;

/**
 * Brings the trades, quotes or funding rates of a text file into a lake: all of them, or none.
 * Thread-safe.
 */
public final class EventImport {

    private final Lake lake;

    public EventImport(Lake lake) {
        this.lake = lake;
    }

    /**
     * Reads the file and merges its events into the lake. Importing the same file again changes
     * nothing, and the result says so.
     *
     * @param zone of times that don't say theirs; UTC when there is none
     * @throws LakeException when anything in the file is wrong or the work was cancelled; the lake
     *     is as before then
     */
    public EventImportResult run(
            CsvImport.Origin origin,
            InstrumentId instrument,
            Optional<ZoneId> zone,
            ImportProgress progress)
            throws LakeException {
        EventText text = EventText.read(origin.text(), instrument, zone, progress);
        return lake.events().write(text.events(), origin.provenance());
    }
}
