package alchemist.datalake.source;

import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.InstrumentId;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The beginning of a file as it would be imported.
 *
 * @param rows the first bars; times are as if in UTC while the zone is not known
 * @param instrument the one given, or a guess from the file's name at venue {@code FILE}
 * @param period the one given, or inferred; empty when a single bar does not tell
 * @param zone the zone the times are read in; empty when it must be asked for
 * @param problems what is wrong in the first thousand lines; a file with problems is not imported
 * @param notes what the user should know: columns not used, a zone that was not needed
 */
public record CsvPreview(
        Path file,
        CsvFormat format,
        List<Bar> rows,
        InstrumentId instrument,
        Optional<BarPeriod> period,
        Optional<ZoneId> zone,
        List<CsvProblem> problems,
        List<String> notes) {

    public CsvPreview {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /** True when the times have no zone and none was given. */
    public boolean needsZone() {
        return zone.isEmpty();
    }
}
