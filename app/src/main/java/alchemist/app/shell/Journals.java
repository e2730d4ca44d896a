package alchemist.app.shell;

import alchemist.app.trading.JournalFactory;
import alchemist.datalake.journal.FileJournal;
import alchemist.datalake.journal.SessionHeader;
import alchemist.engine.kernel.Journal;
import alchemist.engine.paper.PaperRequest;
import alchemist.engine.time.Clock;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A file for every session, named by start and session. Thread-safe. */
final class Journals implements JournalFactory {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Clock clock;

    Journals(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public Journal open(String name, PaperRequest request) throws IOException {
        Map<String, String> parameters = new LinkedHashMap<>();
        request.strategy()
                .parameters()
                .forEach((key, value) -> parameters.put(key, String.valueOf(value)));
        return FileJournal.create(
                folder.resolve(fileName(name)),
                new SessionHeader(
                        name,
                        request.strategy().id(),
                        parameters,
                        request.instruments(),
                        request.settings().cash()));
    }

    private String fileName(String name) {
        Instant now = Instant.ofEpochSecond(0, clock.now());
        String plain = name.replaceAll("[^A-Za-z0-9.-]+", "-");
        return STAMP.format(now) + "-" + plain + ".journal";
    }
}
