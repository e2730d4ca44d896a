package alchemist.datalake.source;

import alchemist.datalake.lake.LakeException;
import alchemist.datalake.text.Lines;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The first lines of a file, from which its shape is detected.
 *
 * @param lines without blank ones
 */
record CsvSample(String container, List<String> lines) {

    private static final int LINES = 1_000;

    /** Few, so that a pipe of a gigabyte opens as fast as a small file. */
    static CsvSample read(Path file) throws LakeException {
        try (CsvInput input = CsvInput.open(file)) {
            Lines in = new Lines(input.text());
            List<String> lines = new ArrayList<>();
            while (lines.size() < LINES && in.next()) {
                if (!in.isBlank()) {
                    lines.add(text(in, file));
                }
            }
            if (lines.isEmpty()) {
                throw CsvTrouble.refuse(CsvTrouble.name(file) + " is empty");
            }
            return new CsvSample(input.container(), lines);
        } catch (IOException e) {
            throw CsvTrouble.unreadable(file, e);
        }
    }

    private static String text(Lines in, Path file) throws LakeException {
        for (int i = in.start(); i < in.end(); i++) {
            int c = in.bytes()[i];
            if (c >= 0 && c < ' ' && c != '\t' && c != '\r' && c != '\f') {
                throw CsvTrouble.refuse(CsvTrouble.name(file) + " is not a text file");
            }
        }
        return new String(
                in.bytes(), in.start(), in.end() - in.start(), StandardCharsets.ISO_8859_1);
    }
}
