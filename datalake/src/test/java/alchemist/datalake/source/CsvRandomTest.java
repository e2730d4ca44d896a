package alchemist.datalake.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.datalake.lake.LakeException;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarSeries;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Whatever a file holds, it ends in its bars or in one sentence. */
class CsvRandomTest {

    private static final CsvOptions UTC = CsvOptions.detect().withZone(ZoneOffset.UTC);

    private static final LocalDateTime EPOCH = LocalDateTime.of(1970, 1, 1, 0, 0);

    @TempDir Path folder;

    @Test
    void randomBytesNeverGiveBars() throws Exception {
        Random random = new Random(1);
        Path file = folder.resolve("random.csv");
        for (int i = 0; i < 800; i++) {
            byte[] bytes = new byte[random.nextInt(3_000)];
            random.nextBytes(bytes);
            Files.write(file, bytes);
            assertRefused(file);
        }
    }

    @Test
    void randomBytesBehindTheMarkOfAnArchiveNeverGiveBars() throws Exception {
        Random random = new Random(2);
        Path file = folder.resolve("random.gz");
        byte[][] marks = {{0x1f, (byte) 0x8b, 8, 0}, {'P', 'K', 3, 4}, {'P', 'K', 5, 6}};
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[4 + random.nextInt(2_000)];
            random.nextBytes(bytes);
            System.arraycopy(marks[i % 3], 0, bytes, 0, 4);
            Files.write(file, bytes);
            assertRefused(file);
        }
    }

    @Test
    void randomTextOfTheRightCharactersNeverGivesBars() throws Exception {
        Random random = new Random(3);
        String alphabet = "0123456789.,,,,--::  \n\n\"eET/;\t|";
        Path file = folder.resolve("random.csv");
        for (int i = 0; i < 1_500; i++) {
            StringBuilder text = new StringBuilder(i % 2 == 0 ? CsvFiles.HEADER : "");
            for (int k = random.nextInt(600); k >= 0; k--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Files.writeString(file, text.append("\n,"));
            assertRefused(file);
        }
    }

    @Test
    void aGoodFileWithOneByteChangedGivesItsBarsOrASentence() throws Exception {
        Random random = new Random(4);
        byte[] good = (CsvFiles.HEADER + CsvFiles.rows(30)).getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("changed.csv");
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = good.clone();
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            Files.write(file, bytes);
            try {
                assertTrue(CsvReader.parse(file, UTC).size() >= 29);
            } catch (LakeException e) {
                assertTrue(String.valueOf(e.getMessage()).endsWith("Nothing was imported."));
            }
        }
    }

    @Test
    void randomValidRowsComeBackValueForValue() throws Exception {
        Random random = new Random(5);
        DateTimeFormatter stamp = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");
        for (int round = 0; round < 40; round++) {
            List<Bar> expected = new ArrayList<>();
            StringBuilder text = new StringBuilder(CsvFiles.HEADER);
            LocalDateTime time = LocalDateTime.of(2020, 1, 1, 0, 0);
            int decimals = random.nextInt(9);
            for (int i = 0; i < 300; i++) {
                time = time.plusNanos(1_000L * (1 + random.nextLong(100_000_000_000L)));
                BigDecimal low = decimal(random, decimals);
                BigDecimal high = low.add(decimal(random, decimals));
                BigDecimal volume = decimal(random, random.nextInt(12));
                expected.add(
                        new Bar(
                                ChronoUnit.NANOS.between(EPOCH, time),
                                low.doubleValue(),
                                high.doubleValue(),
                                low.doubleValue(),
                                high.doubleValue(),
                                volume.doubleValue()));
                text.append(
                        "%s,%s,%s,%s,%s,%s\n"
                                .formatted(
                                        stamp.format(time),
                                        low.toPlainString(),
                                        high,
                                        low,
                                        high.toPlainString(),
                                        volume));
            }
            Path file = CsvFiles.text(folder, "valid.csv", text.toString());
            BarSeries bars = CsvReader.parse(file, UTC);
            for (int i = 0; i < expected.size(); i++) {
                assertEquals(expected.get(i), bars.bar(i));
            }
        }
    }

    private static BigDecimal decimal(Random random, int decimals) {
        return BigDecimal.valueOf(1 + random.nextLong(1L << (10 + random.nextInt(43))), decimals);
    }

    private static void assertRefused(Path file) {
        LakeException e = assertThrows(LakeException.class, () -> CsvReader.parse(file, UTC));
        String message = String.valueOf(e.getMessage());
        assertTrue(message.endsWith("Nothing was imported."), message);
        assertTrue(message.chars().noneMatch(Character::isISOControl), message);
    }
}
