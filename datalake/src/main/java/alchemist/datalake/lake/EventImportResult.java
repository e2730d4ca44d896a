package alchemist.datalake.lake;

import alchemist.datalake.event.EventKind;
import alchemist.engine.model.InstrumentId;

import java.util.ArrayList;
import java.util.List;

/**
 * What a write of trades, quotes or funding rates changed.
 *
 * @param added events that were not there
 * @param replaced events that took the place of others
 * @param unchanged events that were there already, bit for bit
 * @param partitions the files they are in now
 */
public record EventImportResult(
        InstrumentId instrument,
        EventKind kind,
        long added,
        long replaced,
        long unchanged,
        List<PartitionInfo> partitions) {

    public EventImportResult {
        partitions = List.copyOf(partitions);
    }

    /** True when every event was there already. */
    public boolean changedNothing() {
        return added == 0 && replaced == 0;
    }

    /** The result as a sentence for the user. */
    public String sentence() {
        if (changedNothing()) {
            return unchanged == 0
                    ? "Nothing changed: there were no %s to write.".formatted(kind.text())
                    : "Nothing changed: %s of %s %s there already."
                            .formatted(
                                    kind.counted(unchanged),
                                    instrument,
                                    unchanged == 1 ? "was" : "were");
        }
        List<String> parts = new ArrayList<>();
        addPart(parts, added, "added");
        addPart(parts, replaced, "replaced");
        addPart(parts, unchanged, "unchanged");
        return String.join(", ", parts) + ".";
    }

    private void addPart(List<String> parts, long events, String verb) {
        if (events > 0) {
            String what =
                    parts.isEmpty()
                            ? kind.counted(events) + " of " + instrument
                            : "%,d".formatted(events);
            parts.add(what + " " + verb);
        }
    }
}
