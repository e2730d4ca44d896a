package alchemist.datalake.journal;

import alchemist.datalake.lake.LakeException;
import alchemist.engine.kernel.JournalCodec;
import alchemist.engine.kernel.JournalEntry;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A journal read back.
 *
 * @param entries in the order in which they were written
 * @param torn true when the last line was cut off by a crash; it is left out
 */
public record JournalFile(SessionHeader header, List<JournalEntry> entries, boolean torn) {

    /**
     * Reads a journal.
     *
     * @throws LakeException when the file is missing, is no journal, or was altered
     */
    public static JournalFile read(Path file) throws LakeException {
        List<String> texts = new ArrayList<>();
        boolean torn = unseal(file, lines(file), texts);
        int headerEnds = texts.indexOf(FileJournal.HEADER_ENDS);
        if (headerEnds < 1 || !texts.getFirst().equals(FileJournal.TITLE)) {
            throw new LakeException(file + " is not a journal of this program.");
        }
        try {
            SessionHeader header = SessionHeader.parse(texts.subList(1, headerEnds));
            JournalCodec codec = new JournalCodec(id -> find(header, id));
            List<JournalEntry> entries =
                    texts.subList(headerEnds + 1, texts.size()).stream()
                            .map(codec::decode)
                            .toList();
            return new JournalFile(header, entries, torn);
        } catch (IllegalArgumentException e) {
            throw new LakeException(file + " can't be understood: " + e.getMessage() + ".");
        }
    }

    private static List<String> lines(Path file) throws LakeException {
        try {
            return List.of(Files.readString(file, StandardCharsets.UTF_8).split("\n", -1));
        } catch (IOException e) {
            throw new LakeException(
                    "The journal " + file + " can't be read: " + e.getMessage() + ".");
        }
    }

    /** Checks every line; only the last may be cut off. */
    private static boolean unseal(Path file, List<String> lines, List<String> texts)
            throws LakeException {
        int last = lines.size() - 1;
        for (int i = 0; i <= last; i++) {
            Optional<String> text = Checksum.open(lines.get(i));
            if (text.isPresent() && i < last) {
                texts.add(text.get());
            } else if (i < last) {
                throw new LakeException(
                        "%s, line %d was altered or damaged: its checksum does not fit."
                                .formatted(file, i + 1));
            }
        }
        return !lines.get(last).isEmpty();
    }

    private static Instrument find(SessionHeader header, InstrumentId id) {
        return header.instruments().stream()
                .filter(instrument -> instrument.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown instrument " + id));
    }
}
