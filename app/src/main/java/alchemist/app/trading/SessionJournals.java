package alchemist.app.trading;

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
import java.util.Map;

/**
 * A journal file per session in one folder, named by the time it began and the session, for example
 * {@code 20240131T093000.123Z-sma-cross-1-SPY.ARCA-1m.journal}.
 *
 * @param clock the wall clock
 */
public record SessionJournals(Path folder, Clock clock) implements JournalFactory {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    @Override
    public Journal open(String name, PaperRequest request) throws IOException {
        String stamp = STAMP.format(Instant.ofEpochSecond(0, clock.now()));
        String safeName = name.replaceAll("[^A-Za-z0-9._-]+", "-");
        return FileJournal.create(
                folder.resolve(stamp + "-" + safeName + ".journal"), header(name, request));
    }

    private static SessionHeader header(String name, PaperRequest request) {
        Map<String, String> parameters = new LinkedHashMap<>();
        request.strategy().parameters().forEach((key, value) -> parameters.put(key, "" + value));
        return new SessionHeader(
                name,
                request.strategy().id(),
                parameters,
                request.instruments(),
                request.settings().cash());
    }
}
