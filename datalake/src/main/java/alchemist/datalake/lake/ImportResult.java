package alchemist.datalake.lake;

import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.InstrumentId;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a write changed.
 *
 * @param added bars that were not there
 * @param replaced bars that were there with other values, and the new ones won; and those that a
 *     file no longer has that was issued again
 * @param unchanged bars that were there already, bit for bit
 * @param partitions the files the bars are in now
 */
public record ImportResult(
        InstrumentId instrument,
        BarPeriod period,
        long added,
        long replaced,
        long unchanged,
        List<PartitionInfo> partitions) {

    public ImportResult {
        partitions = List.copyOf(partitions);
    }

    /** True when every bar was there already. */
    public boolean changedNothing() {
        return added == 0 && replaced == 0;
    }

    /** The result as a sentence for the user. */
    public String sentence() {
        if (changedNothing() && unchanged == 0) {
            return "Nothing changed: there were no bars to write.";
        }
        if (changedNothing()) {
            return "Nothing changed: %s of %s %s %s there already."
                    .formatted(
                            unchanged == 1 ? "the bar" : "all " + count(unchanged) + " bars",
                            instrument,
                            period,
                            unchanged == 1 ? "was" : "were");
        }
        List<String> parts = new ArrayList<>();
        addPart(parts, added, "added");
        addPart(parts, replaced, "replaced");
        addPart(parts, unchanged, "unchanged");
        return String.join(", ", parts) + ".";
    }

    private void addPart(List<String> parts, long bars, String verb) {
        if (bars > 0) {
            String what =
                    parts.isEmpty()
                            ? (bars == 1 ? " bar of " : " bars of ") + instrument + " " + period
                            : "";
            parts.add(count(bars) + what + " " + verb);
        }
    }

    private static String count(long bars) {
        return String.format(Locale.ROOT, "%,d", bars);
    }
}
