package alchemist.datalake.source;

import alchemist.datalake.lake.LakeException;
import alchemist.datalake.text.Lines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs over the lines of a file behind its header. */
final class CsvScan {

    private static final int STRIDE = 1 << 14;

    private CsvScan() {}

    /** Feeds every line to {@code rows} until the end, or until there is no hope. */
    static void all(Path file, CsvFormat format, LineReader rows, ImportProgress progress)
            throws LakeException {
        try (CsvInput input = CsvInput.open(file)) {
            Lines lines = new Lines(input.text());
            long size = Files.size(file);
            skipHeader(lines, format);
            while (!rows.problems().isHopeless() && lines.next()) {
                if (!lines.isBlank()) {
                    rows.read(lines);
                }
                if (lines.number() % STRIDE == 0) {
                    progress.advanced(rows.size(), input.position(), size);
                    requireGoingOn(file, progress);
                }
            }
            progress.advanced(rows.size(), size, size);
        } catch (IOException e) {
            throw CsvTrouble.unreadable(file, e);
        }
    }

    /** Feeds the first {@code count} lines to {@code rows}. */
    static void first(Path file, CsvFormat format, RowReader rows, int count) throws LakeException {
        try (CsvInput input = CsvInput.open(file)) {
            Lines lines = new Lines(input.text());
            skipHeader(lines, format);
            int left = count;
            while (left > 0 && lines.next()) {
                if (!lines.isBlank()) {
                    rows.read(lines);
                    left--;
                }
            }
        } catch (IOException e) {
            throw CsvTrouble.unreadable(file, e);
        }
    }

    private static void skipHeader(Lines lines, CsvFormat format) throws IOException {
        boolean skipped = !format.header();
        while (!skipped && lines.next()) {
            skipped = !lines.isBlank();
        }
    }

    private static void requireGoingOn(Path file, ImportProgress progress) throws LakeException {
        if (progress.cancelled()) {
            throw CsvTrouble.refuse("Reading %s was cancelled".formatted(CsvTrouble.name(file)));
        }
    }
}
