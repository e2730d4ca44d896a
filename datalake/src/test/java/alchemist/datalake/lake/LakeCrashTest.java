package alchemist.datalake.lake;

import static alchemist.datalake.lake.TestBars.SPY;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.datalake.parquet.BarFileInfo;
import alchemist.datalake.parquet.SameBits;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentRegistry;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A process dies, as by {@code kill -9}, at every step of writing two files over old ones. Each
 * file must then be wholly old or wholly new, listing must work, and writing again must complete.
 */
class LakeCrashTest {

    static final Provenance ORIGIN = new Provenance("csv", "/data/new.csv", "cd", false);
    static final BarSeries NEW = TestBars.minutes("2023-12-31T12:00:00Z", 2_000, 200);

    private static final BarSeries OLD = TestBars.minutes("2023-12-31T12:00:00Z", 1_500, 100);
    private static final BarPeriod MINUTE = BarPeriod.ONE_MINUTE;
    private static final long NEW_YEAR = TestBars.at("2024-01-01T00:00:00Z");

    @TempDir static Path driver;
    @TempDir Path home;
    @TempDir Path logs;

    @ParameterizedTest
    @CsvSource({
        "WRITTEN, 1, old, old",
        "WRITTEN, 2, old, old",
        "FORCED, 2, old, old",
        "RENAMED, 1, new, old",
        "FOLDER_FORCED, 1, new, old",
        "RENAMED, 2, new, new",
        "CATALOGUED, 1, new, new"
    })
    void everyFileIsWhollyOldOrWhollyNew(String step, String time, String first, String second)
            throws Exception {
        try (Lake lake = open()) {
            lake.write(OLD, ORIGIN);
        }

        dieAt(step, time);

        try (Lake lake = open()) {
            assertEquals(List.of(), lake.notes());
            assertEquals(1, lake.datasets().size());
            assertTrue(SameBits.of(expected(first, second), lake.load(SPY, MINUTE)));
            assertEquals(0, count(home.resolve("lake/tmp")));
            for (PartitionInfo file : lake.partitions(SPY, MINUTE)) {
                assertEquals(file.rows(), BarFileInfo.read(file.file()).rows());
                assertEquals(file.sha256(), Sha256.of(file.file()));
            }
            lake.write(NEW, ORIGIN);
            assertTrue(SameBits.of(NEW, lake.load(SPY, MINUTE)));
            assertTrue(lake.write(NEW, ORIGIN).changedNothing());
        }
    }

    @ParameterizedTest
    @CsvSource({"WRITTEN, 0", "RENAMED, 720", "CATALOGUED, 2000"})
    void aFirstImportThatDiedLeavesOnlyWholeFiles(String step, int bars) throws Exception {
        dieAt(step, "1");

        try (Lake lake = open()) {
            assertEquals(List.of(), lake.notes());
            assertEquals(bars, lake.dataset(SPY, MINUTE).map(DatasetInfo::rows).orElse(0L));
            assertEquals(2_000 - bars, lake.write(NEW, ORIGIN).added());
            assertTrue(SameBits.of(NEW, lake.load(SPY, MINUTE)));
        }
    }

    private void dieAt(String step, String time) throws Exception {
        Path log = logs.resolve("child");
        Process child =
                ChildProcess.start(ThinDriver.classPath(driver), log, home.toString(), step, time);
        assertEquals(ChildProcess.DEAD, child.waitFor(), () -> ChildProcess.text(log));
    }

    private static BarSeries expected(String first, String second) {
        BarSeries year1 = first.equals("new") ? NEW : OLD;
        BarSeries year2 = second.equals("new") ? NEW : OLD;
        return Merge.of(
                        year1.between(Long.MIN_VALUE, NEW_YEAR),
                        year2.between(NEW_YEAR, Long.MAX_VALUE))
                .bars();
    }

    private Lake open() throws LakeException {
        return Lake.open(home, new InstrumentRegistry());
    }

    private static long count(Path folder) throws Exception {
        try (var files = Files.list(folder)) {
            return files.count();
        }
    }
}
