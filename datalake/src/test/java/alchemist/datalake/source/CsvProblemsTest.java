package alchemist.datalake.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.datalake.lake.LakeException;
import alchemist.engine.model.BarPeriod;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/** Each kind of bad input ends in one sentence, and in no bars. */
class CsvProblemsTest {

    private static final CsvOptions UTC = CsvOptions.detect().withZone(ZoneOffset.UTC);

    @TempDir Path folder;

    /** Line 17 follows a header and fifteen good rows, 09:30 to 09:44. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "2024-01-02 10:00:00,10,10,10,10              | 5 columns instead of 6",
                "2024-01-02 10:00:00,10,10,10,10,1,7          | 7 columns instead of 6",
                "2024-01-02 10:00:00,10,abc,10,10,1           | 'abc' is not a price (column high)",
                "2024-01-02 10:00:00,10,NaN,10,10,1           | 'NaN' is not a price (column high)",
                "2024-01-02 10:00:00,10,inf,10,10,1           | 'inf' is not a price (column high)",
                "2024-01-02 10:00:00,10,1e999,10,10,1         | '1e999' is not a price (column"
                        + " high)",
                "2024-01-02 10:00:00,10,10d,10,10,1           | '10d' is not a price (column high)",
                "2024-01-02 10:00:00,10,0x1p3,10,10,1         | '0x1p3' is not a price (column"
                        + " high)",
                "2024-01-02 10:00:00,10,1.2.3,10,10,1         | '1.2.3' is not a price (column"
                        + " high)",
                "2024-01-02 10:00:00,10,.,10,10,1             | '.' is not a price (column high)",
                "2024-01-02 10:00:00,10,,10,10,1              | the price is missing (column high)",
                "2024-01-02 10:00:00,10,10,-1,10,1            | the price -1 is not above zero"
                        + " (column low)",
                "2024-01-02 10:00:00,10,10,0.00,10,1          | the price 0.00 is not above zero"
                        + " (column low)",
                "2024-01-02 10:00:00,10,9.5,10.5,10,1         | high 9.5 is below low 10.5",
                "2024-01-02 10:00:00,12,11,9,10,1             | open 12 is outside of low 9 to high"
                        + " 11",
                "2024-01-02 10:00:00,8.99,11,9,10,1           | open 8.99 is outside of low 9 to"
                        + " high 11",
                "2024-01-02 10:00:00,10,11,9,11.5,1           | close 11.5 is outside of low 9 to"
                        + " high 11",
                "2024-01-02 10:00:00,10,11,9,10,-5            | the volume -5 is below zero (column"
                        + " volume)",
                "2024-01-02 10:00:00,10,11,9,10,many          | 'many' is not a volume (column"
                        + " volume)",
                "2024-01-02 10:00:00,10,11,9,10,              | the volume is missing (column"
                        + " volume)",
                "2024-13-02 10:00:00,10,11,9,10,1             | '2024-13-02 10:00:00' is not a time"
                        + " (column timestamp)",
                "2024-02-30 10:00:00,10,11,9,10,1             | '2024-02-30 10:00:00' is not a time"
                        + " (column timestamp)",
                "2024-01-02 25:00:00,10,11,9,10,1             | '2024-01-02 25:00:00' is not a time"
                        + " (column timestamp)",
                "tomorrow,10,11,9,10,1                        | 'tomorrow' is not a time (column"
                        + " timestamp)",
                "1704187800,10,11,9,10,1                      | '1704187800' is not a time (column"
                        + " timestamp)",
                ",10,11,9,10,1                                | the time is missing (column"
                        + " timestamp)",
                "2024-01-02T10:00:00Z,10,11,9,10,1            | the time 2024-01-02T10:00:00Z has a"
                        + " time zone, unlike the lines before",
                "2024-01-02 09:40:00,10,11,9,10,1             | the time 2024-01-02 09:40:00 is"
                        + " earlier than 2024-01-02 09:44:00 before it; sort the file by time",
                "2024-01-02 09:44:00,10,11,9,10,1             | the time 2024-01-02 09:44:00 is"
                        + " there already, in line 16",
                "2024-01-02 09:44:00,10.0,10.2,9.9,10.1,114   | the same bar as in line 16",
            })
    void theLineAndWhatIsWrongWithItAreNamed(String line, String problem) throws Exception {
        String text =
                CsvFiles.HEADER + CsvFiles.rows(15) + line + "\n2024-01-02 11:00:00,9,9,9,9,1\n";

        assertRefused(
                "SPY_1m.csv, line 17: " + problem + ". Nothing was imported.",
                CsvFiles.text(folder, "SPY_1m.csv", text),
                UTC);
    }

    @Test
    void furtherProblemsAreCountedAndListed() throws Exception {
        String bad = "2024-01-02 10:00:00,10,abc,10,10,1\n";
        String text = CsvFiles.HEADER + CsvFiles.rows(15) + bad + bad + CsvFiles.HEADER;
        Path file = CsvFiles.text(folder, "SPY_1m.csv", text);

        LakeException e = assertThrows(LakeException.class, () -> CsvReader.parse(file, UTC));

        assertEquals(
                "SPY_1m.csv, line 17: 'abc' is not a price (column high), and 2 more problems."
                        + " Nothing was imported.",
                e.getMessage());
        assertEquals(3, e.details().size());
        assertEquals(
                "line 19: 'timestamp' is not a time (column timestamp)", e.details().getLast());
    }

    @Test
    void aHopelessFileIsNotReadToItsEnd() throws Exception {
        String text = CsvFiles.HEADER + CsvFiles.rows(1) + "x\n".repeat(50_000);
        Path file = CsvFiles.text(folder, "SPY_1m.csv", text);

        LakeException e = assertThrows(LakeException.class, () -> CsvReader.parse(file, UTC));

        assertEquals(
                "SPY_1m.csv, line 3: 1 column instead of 6, and at least 9,999 more problems."
                        + " Nothing was imported.",
                e.getMessage());
        assertEquals(100, e.details().size());
    }

    @Test
    void filesThatAreNoneAreNamed() throws Exception {
        Path missing = folder.resolve("missing.csv");
        assertRefused(missing + " does not exist. Nothing was imported.", missing, UTC);
        assertRefused(folder + " is a folder, not a file. Nothing was imported.", folder, UTC);
        assertRefused(
                "empty.csv is empty. Nothing was imported.",
                CsvFiles.text(folder, "empty.csv", ""),
                UTC);
        assertRefused(
                "blank.csv is empty. Nothing was imported.",
                CsvFiles.text(folder, "blank.csv", "\n\r\n  \n"),
                UTC);
        assertRefused(
                "header.csv has a header line, but no bars. Nothing was imported.",
                CsvFiles.text(folder, "header.csv", CsvFiles.HEADER),
                UTC);
    }

    @Test
    void filesOfOtherKindsAreNamed() throws Exception {
        assertRefused(
                "a.csv is a Parquet file, not a text. Nothing was imported.",
                bytes("a.csv", "PAR1....PAR1".getBytes(StandardCharsets.US_ASCII)),
                UTC);
        assertRefused(
                "b.csv is in UTF-16; save it as UTF-8. Nothing was imported.",
                bytes("b.csv", "\uFEFFtime,open".getBytes(StandardCharsets.UTF_16LE)),
                UTC);
        assertRefused(
                "c.csv is packed in a way that can't be read; use gz or zip. Nothing was imported.",
                bytes("c.csv", new byte[] {'B', 'Z', 'h', '9', 1, 2}),
                UTC);
        assertRefused(
                "d.csv is not a text file. Nothing was imported.",
                bytes("d.csv", new byte[] {'a', ',', 0, ',', 'b', '\n'}),
                UTC);
        assertRefused(
                "e.csv, line 1: the line is longer than any bar; this is no text of bars. Nothing"
                        + " was imported.",
                CsvFiles.text(folder, "e.csv", "1,".repeat(100_000)),
                UTC);
    }

    @Test
    void tradesAreNoBars() throws Exception {
        assertRefused(
                "t.csv, line 1: there is no column for open, high, low, close; the columns are"
                        + " timestamp, price, size. Nothing was imported.",
                CsvFiles.text(folder, "t.csv", "timestamp,price,size\n2024-01-02 09:30:00,10,1\n"),
                UTC);
        assertRefused(
                "u.csv, line 1: 3 columns; a bar needs a time, open, high, low and close. Nothing"
                        + " was imported.",
                CsvFiles.text(folder, "u.csv", "2024-01-02 09:30:00,10,1\n"),
                UTC);
    }

    @Test
    void whatOnlyTheUserKnowsIsAskedFor() throws Exception {
        Path file = CsvFiles.text(folder, "SPY.csv", CsvFiles.HEADER + CsvFiles.rows(2));
        assertRefused(
                "SPY.csv does not say the time zone of its times; name it, for example"
                        + " America/New_York or UTC. Nothing was imported.",
                file,
                CsvOptions.detect());
        Path single = CsvFiles.text(folder, "one.csv", CsvFiles.HEADER + CsvFiles.rows(1));
        assertRefused(
                "one.csv holds a single bar, which does not tell its period; name it, for example"
                        + " 1m or 1d. Nothing was imported.",
                single,
                UTC);
        assertEquals(1, CsvReader.parse(single, UTC.withPeriod(BarPeriod.ONE_DAY)).size());
    }

    @Test
    void moreColumnsNamedThanThereAreIsRefused() throws Exception {
        assertRefused(
                "a.csv, line 1: 6 columns, but 7 were named. Nothing was imported.",
                CsvFiles.text(folder, "a.csv", CsvFiles.rows(2)),
                UTC.withColumns(List.of("date", "time", "open", "high", "low", "close", "x")));
    }

    @Test
    void anHourThatDoesNotExistIsRefused() throws Exception {
        String text =
                CsvFiles.HEADER
                        + "2021-03-14 01:59:00,10,10,10,10,1\n"
                        + "2021-03-14 02:30:00,10,10,10,10,1\n";
        assertRefused(
                "a.csv, line 3: the time 2021-03-14 02:30:00 does not exist in America/New_York,"
                        + " where clocks were put forward. Nothing was imported.",
                CsvFiles.text(folder, "a.csv", text),
                CsvOptions.detect().withZone(ZoneId.of("America/New_York")));
    }

    @Test
    void aChangeOfUnitWithinTheFileIsRefused() throws Exception {
        String text =
                CsvFiles.HEADER
                        + "1704187800000,10,10,10,10,1\n"
                        + "1704187860000000,10,10,10,10,1\n";
        assertRefused(
                "a.csv, line 3: '1704187860000000' is not a time in milliseconds since 1970 (column"
                        + " timestamp). Nothing was imported.",
                CsvFiles.text(folder, "a.csv", text),
                UTC);
    }

    @Test
    void damagedArchivesAreNamed() throws Exception {
        byte[] gz = CsvFiles.gzip(CsvFiles.HEADER + CsvFiles.rows(500));
        assertRefused(
                "a.gz is cut off: what is packed in it has no end. Nothing was imported.",
                bytes("a.gz", Arrays.copyOf(gz, gz.length / 2)),
                UTC);
        byte[] zip = CsvFiles.zip("a.csv", CsvFiles.HEADER + CsvFiles.rows(500));
        assertRefused(
                "a.zip is damaged: it can't be unpacked. Nothing was imported.",
                bytes("a.zip", Arrays.copyOf(zip, zip.length / 2)),
                UTC);
    }

    @Test
    void archivesWithoutOrWithManyTextsAreRefused() throws Exception {
        assertRefused(
                "a.zip holds no file. Nothing was imported.", bytes("a.zip", CsvFiles.zip()), UTC);
        assertRefused(
                "b.zip holds 2 files; unpack it and import them one by one. Nothing was imported.",
                bytes("b.zip", CsvFiles.zip("a.csv", "x", "b.csv", "y")),
                UTC);
    }

    @ParameterizedTest
    @CsvSource({"../../x.csv", "/etc/x.csv", "a/../../x.csv", "..\\..\\x.csv", "C:\\x.csv"})
    void archivesThatPointOutsideAreRefused(String member) throws Exception {
        Path file =
                bytes(
                        "a.zip",
                        CsvFiles.zip("a.csv", CsvFiles.HEADER + CsvFiles.rows(2), member, ""));

        assertRefused(
                "a.zip holds a file named '%s', which points outside the archive. Nothing was imported."
                        .formatted(member),
                file,
                UTC);
    }

    @Test
    void archivesThatGrowOutOfAllProportionAreRefused() throws Exception {
        String row = "2024-01-02 09:30:00,1,1,1,1,1\n";
        String bomb = CsvFiles.HEADER + "\n".repeat(18 << 20) + row;
        String sentence =
                " unpacks to more than 200 times its size, which no file of bars does. Nothing was"
                        + " imported.";
        assertRefused("a.gz" + sentence, bytes("a.gz", CsvFiles.gzip(bomb)), UTC);
        assertRefused("a.zip" + sentence, bytes("a.zip", CsvFiles.zip("a.csv", bomb)), UTC);
    }

    @Test
    void aMessageNeverShowsControlCharactersOrEndlessText() throws Exception {
        String text =
                CsvFiles.HEADER
                        + CsvFiles.rows(1200)
                        + "2024-01-03 09:30:00,\u0007\u001b"
                        + "x".repeat(5_000)
                        + ",1,1,1,1\n";
        Path file = CsvFiles.text(folder, "a.csv", text);

        LakeException e = assertThrows(LakeException.class, () -> CsvReader.parse(file, UTC));

        String message = String.valueOf(e.getMessage());
        assertTrue(message.length() < 200, message);
        assertTrue(message.chars().noneMatch(Character::isISOControl), message);
    }

    @Test
    void cancellingImportsNothing() throws Exception {
        Path file = CsvFiles.text(folder, "a.csv", CsvFiles.HEADER + minutes());
        ImportProgress cancelled =
                new ImportProgress() {
                    @Override
                    public void advanced(long rows, long bytes, long total) {}

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };

        LakeException e =
                assertThrows(LakeException.class, () -> CsvReader.parse(file, UTC, cancelled));

        assertEquals("Reading a.csv was cancelled. Nothing was imported.", e.getMessage());
    }

    private static String minutes() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append(1_704_187_800L + i * 60L).append(",1,1,1,1,1\n");
        }
        return text.toString();
    }

    private Path bytes(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static void assertRefused(String message, Path file, CsvOptions options) {
        assertEquals(
                message,
                assertThrows(LakeException.class, () -> CsvReader.parse(file, options))
                        .getMessage());
    }
}
