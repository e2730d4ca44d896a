package alchemist.app.cli;

import alchemist.datalake.event.EventKind;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.source.CsvImport;
import alchemist.datalake.source.CsvOptions;
import alchemist.datalake.source.CsvPreview;
import alchemist.datalake.source.CsvReader;
import alchemist.datalake.source.EventImport;
import alchemist.datalake.source.EventText;
import alchemist.datalake.text.FileKind;
import alchemist.engine.model.Instrument;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;

/** Brings one file after the other into the lake, whatever it holds. */
final class FileImport {

    static final String CSV = "csv";
    static final String PARQUET = "parquet";

    private final Session session;
    private final Lake lake;
    private final Instrument target;
    private final Wanted wanted;

    /**
     * How files are read.
     *
     * @param options of bars; their zone counts for events too
     */
    record Wanted(WantedKind kind, CsvOptions options) {}

    FileImport(Session session, Lake lake, Instrument target, Wanted wanted) {
        this.session = session;
        this.lake = lake;
        this.target = target;
        this.wanted = wanted;
    }

    /** Imports a file and says what that changed. */
    String run(Path file) throws LakeException {
        if (!isParquet(file)) {
            return run(new CsvImport.Origin(CSV, file, file));
        }
        return lake.asText(
                file, Long.MAX_VALUE, text -> run(new CsvImport.Origin(PARQUET, file, text)));
    }

    private static boolean isParquet(Path file) {
        try {
            return FileKind.of(file) == FileKind.PARQUET;
        } catch (IOException e) {
            return false; // whoever reads it says why it can't be read
        }
    }

    private String run(CsvImport.Origin origin) throws LakeException {
        Optional<EventKind> events = events(origin);
        try (ProgressLine progress = new ProgressLine(session.terminal(), "Importing")) {
            return events.isPresent() ? events(origin, progress) : bars(origin, progress);
        }
    }

    /** The events that are to be imported; empty for bars. */
    private Optional<EventKind> events(CsvImport.Origin origin) throws LakeException {
        WantedKind kind = wanted.kind();
        boolean bars = kind.given() ? kind.includesBars() : !wanted.options().columns().isEmpty();
        if (bars) {
            return Optional.empty();
        }
        Optional<EventKind> found = EventText.kind(origin.text());
        if (kind.given() && !found.equals(kind.events())) {
            throw new LakeException(
                    "%s has %s by its header, not %s. Nothing was imported."
                            .formatted(
                                    FileBars.name(origin.file()),
                                    found.map(EventKind::text).orElse("bars, or something else"),
                                    kind.text()));
        }
        return found;
    }

    private String events(CsvImport.Origin origin, ProgressLine progress) throws LakeException {
        Optional<ZoneId> zone = wanted.options().zone();
        if (zone.isEmpty() && !EventText.saysZone(origin.text())) {
            sayZone(origin.file());
            zone = Optional.of(target.zone());
        }
        return new EventImport(lake)
                .run(
                        origin,
                        target.id(),
                        zone,
                        (rows, bytes, total) -> progress.advanced(bytes, total))
                .sentence();
    }

    private String bars(CsvImport.Origin origin, ProgressLine progress) throws LakeException {
        CsvOptions options = wanted.options();
        CsvPreview preview = CsvReader.preview(origin.text(), options);
        preview.notes().forEach(note -> session.err().println(origin.file() + ": " + note));
        CsvOptions complete = options;
        if (preview.needsZone()) {
            complete = options.withZone(target.zone());
            sayZone(origin.file());
        }
        return new CsvImport(lake)
                .run(origin, complete, (rows, bytes, total) -> progress.advanced(bytes, total))
                .sentence();
    }

    private void sayZone(Path file) {
        session.err()
                .println(
                        "%s: The times don't say their zone and are read as %s, the zone of %s;"
                                        .formatted(file, target.zone().getId(), target.id())
                                + " --tz ZONE says otherwise.");
    }
}
