package alchemist.datalake.lake;

import static alchemist.datalake.lake.TestBars.SPY;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.datalake.parquet.SameBits;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentRegistry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

class LakeRecoveryTest {

    private static final BarPeriod MINUTE = BarPeriod.ONE_MINUTE;
    private static final Provenance ORIGIN = new Provenance("csv", "/data/spy.csv", "ab", false);

    @TempDir Path home;
    private final BarSeries bars = TestBars.minutes("2023-12-31T22:00:00Z", 1_000);
    private List<DatasetInfo> before = List.of();
    private List<PartitionInfo> files = List.of();

    @BeforeEach
    void fill() throws LakeException {
        try (Lake lake = open()) {
            lake.write(bars, ORIGIN);
            before = lake.datasets();
            files = lake.partitions(SPY, MINUTE);
        }
    }

    @Test
    void aDeletedCatalogueIsMadeAnewFromTheFiles() throws Exception {
        Files.delete(catalogue());

        try (Lake lake = open()) {
            assertEquals(before, lake.datasets());
            assertEquals(files, lake.partitions(SPY, MINUTE));
            assertEquals(List.of(), lake.notes());
        }
        assertTrue(Files.exists(catalogue()));
    }

    @Test
    void aDamagedCatalogueIsMadeAnewFromTheFiles() throws Exception {
        byte[] whole = Files.readAllBytes(catalogue());
        Random random = new Random(1);
        for (int i = 0; i < 25; i++) {
            byte[] damaged =
                    i % 5 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int k = 0; k < 200 && damaged.length > 0; k++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            Files.write(catalogue(), damaged);
            try (Lake lake = open()) {
                assertEquals(before, lake.datasets(), "round " + i);
                assertEquals(files, lake.partitions(SPY, MINUTE), "round " + i);
            }
        }
    }

    @Test
    void unfinishedFilesAreDeleted() throws Exception {
        Path unfinished = home.resolve("lake/tmp/bars-123.parquet");
        Files.write(unfinished, new byte[] {'P', 'A', 'R', '1', 1, 2, 3});
        Files.createDirectories(home.resolve("lake/tmp/deep/er"));

        try (Lake lake = open()) {
            assertEquals(before, lake.datasets());
            assertEquals(List.of(), list(home.resolve("lake/tmp")));
        }
    }

    @Test
    void aRowWithoutItsFileIsDropped() throws Exception {
        Files.delete(files.getFirst().file());

        try (Lake lake = open()) {
            assertEquals(files.subList(1, 2), lake.partitions(SPY, MINUTE));
            assertEquals(
                    "120 bars of SPY.ARCA 1m added, 880 unchanged.",
                    lake.write(bars, ORIGIN).sentence());
        }
    }

    @Test
    void aFileThatTheCatalogueMissesIsTakenIn() throws Exception {
        byte[] catalogue = Files.readAllBytes(catalogue());
        try (Lake lake = open()) {
            lake.write(TestBars.minutes("2025-01-02T00:00:00Z", 10), ORIGIN);
        }
        Files.write(catalogue(), catalogue);

        try (Lake lake = open()) {
            assertEquals(1_010, lake.dataset(SPY, MINUTE).orElseThrow().rows());
            assertEquals(1_010, lake.load(SPY, MINUTE).size());
        }
    }

    @Test
    void aFileThatWasReplacedIsReadAnew() throws Exception {
        byte[] catalogue = Files.readAllBytes(catalogue());
        BarSeries more = TestBars.minutes("2024-01-01T00:00:00Z", 2_000, 50);
        try (Lake lake = open()) {
            lake.write(more, ORIGIN);
        }
        Files.write(catalogue(), catalogue);

        try (Lake lake = open()) {
            assertEquals(2_120, lake.dataset(SPY, MINUTE).orElseThrow().rows());
            assertTrue(SameBits.of(more, lake.load(SPY, MINUTE, more.time(0), Long.MAX_VALUE)));
        }
    }

    @Test
    void aBrokenFileIsLeftOutAndReported() throws Exception {
        Path broken = files.getFirst().file();
        byte[] whole = Files.readAllBytes(broken);
        Files.write(broken, Arrays.copyOf(whole, whole.length / 2));

        try (Lake lake = open()) {
            assertEquals(files.subList(1, 2), lake.partitions(SPY, MINUTE));
            assertEquals(
                    List.of(
                            broken
                                    + " is left out: the file was not written to its end. Move it"
                                    + " out of the lake, or put a whole file in its place."),
                    lake.notes());
        }
    }

    @Test
    void aStrangeFileIsLeftOutAndReported() throws Exception {
        Path first = files.getFirst().file();
        Files.copy(first, first.resolveSibling("copy.parquet"));
        Files.writeString(first.resolveSibling("text.parquet"), "this is no parquet file at all");
        Files.writeString(first.resolveSibling("notes.txt"), "of no interest");

        try (Lake lake = open()) {
            assertEquals(before, lake.datasets());
            assertEquals(2, lake.notes().size());
        }
    }

    @Test
    void aFileThatBreaksWhileTheLakeIsOpenIsNamed() throws Exception {
        Path broken = files.getFirst().file();
        try (Lake lake = open()) {
            lake.datasets();
            Path other = home.resolve("other.parquet");
            byte[] whole = Files.readAllBytes(broken);
            Files.write(other, Arrays.copyOf(whole, whole.length / 2));
            Files.move(other, broken, StandardCopyOption.REPLACE_EXISTING);

            LakeException e = assertThrows(LakeException.class, () -> lake.load(SPY, MINUTE));

            assertEquals(
                    broken
                            + " can't be read: it is damaged. Delete it and import /data/spy.csv"
                            + " again.",
                    e.getMessage());
        }
    }

    private Lake open() throws LakeException {
        return Lake.open(home, new InstrumentRegistry());
    }

    private Path catalogue() {
        return home.resolve("lake/catalogue.mv.db");
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
