package alchemist.datalake.lake;

import static alchemist.datalake.lake.TestBars.SPY;
import static alchemist.datalake.lake.TestBars.at;
import static alchemist.datalake.lake.TestBars.bar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.datalake.parquet.SameBits;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class LakeTest {

    private static final BarPeriod MINUTE = BarPeriod.ONE_MINUTE;
    private static final Provenance ORIGIN = new Provenance("csv", "/data/spy.csv", "ab", false);

    @TempDir Path home;
    private Lake lake;

    @BeforeEach
    void open() throws LakeException {
        lake = Lake.open(home, new InstrumentRegistry());
    }

    @AfterEach
    void close() throws LakeException {
        lake.close();
    }

    @Test
    void aNewLakeIsEmpty() {
        assertEquals(List.of(), lake.datasets());
        assertEquals(List.of(), lake.notes());
        assertTrue(lake.dataset(SPY, MINUTE).isEmpty());
    }

    @Test
    void whatIsWrittenComesBackAfterReopening() throws LakeException {
        BarSeries bars = TestBars.minutes("2023-12-31T22:00:00Z", 1_000);
        ImportResult result = lake.write(bars, ORIGIN);
        reopen();

        assertEquals("1,000 bars of SPY.ARCA 1m added.", result.sentence());
        assertTrue(SameBits.of(bars, lake.load(SPY, MINUTE)));
        assertEquals(List.of(), lake.notes());
    }

    @Test
    void minutesLieInOneFilePerYearAndDaysInOne() throws LakeException {
        lake.write(TestBars.minutes("2023-12-31T22:00:00Z", 1_000), ORIGIN);
        lake.write(
                TestBars.of(
                        BarPeriod.ONE_DAY,
                        bar(at("2022-01-03T05:00:00Z"), 10),
                        bar(at("2023-01-03T05:00:00Z"), 11)),
                ORIGIN);

        assertEquals(
                List.of("bars/ARCA/SPY/1m/2023.parquet", "bars/ARCA/SPY/1m/2024.parquet"),
                paths(MINUTE));
        assertEquals(List.of("bars/ARCA/SPY/1d/all.parquet"), paths(BarPeriod.ONE_DAY));
        assertEquals(120, lake.partitions(SPY, MINUTE).getFirst().rows());
    }

    @Test
    void aDatasetIsSummedUpOverItsFiles() throws LakeException {
        BarSeries bars = TestBars.minutes("2023-12-31T22:00:00Z", 1_000);
        lake.write(bars, ORIGIN);

        DatasetInfo info = lake.dataset(SPY, MINUTE).orElseThrow();

        assertEquals(1_000, info.rows());
        assertEquals(bars.time(0), info.first());
        assertEquals(bars.time(999), info.last());
        assertEquals("csv", info.source());
        assertEquals(2, info.partitions());
        assertFalse(info.synthetic());
        assertEquals(List.of(info), lake.datasets());
    }

    @Test
    void writingTheSameAgainChangesNothingAndSaysSo() throws LakeException {
        BarSeries bars = TestBars.minutes("2023-12-31T22:00:00Z", 1_000);
        lake.write(bars, ORIGIN);
        List<PartitionInfo> before = lake.partitions(SPY, MINUTE);

        ImportResult again = lake.write(bars, ORIGIN);

        assertTrue(again.changedNothing());
        assertEquals(
                "Nothing changed: all 1,000 bars of SPY.ARCA 1m were there already.",
                again.sentence());
        assertEquals(before, lake.partitions(SPY, MINUTE));
        assertEquals(before, again.partitions());
    }

    @Test
    void newBarsWinAndOldOnesThatHaveNoNewOneStay() throws LakeException {
        long start = at("2024-03-01T10:00:00Z");
        long minute = 60_000_000_000L;
        lake.write(
                TestBars.of(
                        MINUTE, bar(start, 1), bar(start + minute, 2), bar(start + 3 * minute, 4)),
                ORIGIN);

        ImportResult result =
                lake.write(
                        TestBars.of(
                                MINUTE,
                                bar(start + minute, 2.5),
                                bar(start + 2 * minute, 3),
                                bar(start + 3 * minute, 4)),
                        new Provenance("binance", "https://example.org/x.zip", "", false));

        assertEquals(1, result.added());
        assertEquals(1, result.replaced());
        assertEquals(1, result.unchanged());
        assertEquals("1 bar of SPY.ARCA 1m added, 1 replaced, 1 unchanged.", result.sentence());
        assertTrue(
                SameBits.of(
                        TestBars.of(
                                MINUTE,
                                bar(start, 1),
                                bar(start + minute, 2.5),
                                bar(start + 2 * minute, 3),
                                bar(start + 3 * minute, 4)),
                        lake.load(SPY, MINUTE)));
        PartitionInfo file = lake.partitions(SPY, MINUTE).getFirst();
        assertEquals("binance, csv", file.source());
        assertEquals("https://example.org/x.zip; earlier: /data/spy.csv", file.origin());
    }

    @Test
    void aWriteLeavesFilesOfOtherYearsAlone() throws LakeException {
        lake.write(TestBars.minutes("2023-12-31T22:00:00Z", 1_000), ORIGIN);
        PartitionInfo before = lake.partitions(SPY, MINUTE).getFirst();

        lake.write(TestBars.minutes("2024-06-01T00:00:00Z", 10), ORIGIN);

        assertEquals(before, lake.partitions(SPY, MINUTE).getFirst());
        assertEquals(1_010, lake.load(SPY, MINUTE).size());
    }

    @Test
    void aRangeIsLoadedFromTheFilesItTouches() throws LakeException {
        BarSeries bars = TestBars.minutes("2023-12-31T22:00:00Z", 1_000);
        lake.write(bars, ORIGIN);
        long from = at("2023-12-31T23:59:00Z");
        long to = at("2024-01-01T00:02:00Z");

        assertTrue(SameBits.of(bars.between(from, to), lake.load(SPY, MINUTE, from, to)));
        assertEquals(3, lake.load(SPY, MINUTE, from, to).size());
        assertTrue(lake.load(SPY, MINUTE, at("2030-01-01T00:00:00Z"), Long.MAX_VALUE).isEmpty());
        assertTrue(lake.load(SPY, MINUTE, to, from).isEmpty());
    }

    @Test
    void theHashFollowsTheFilesOfTheRange() throws LakeException {
        lake.write(TestBars.minutes("2023-12-31T22:00:00Z", 1_000), ORIGIN);
        long newYear = at("2024-01-01T00:00:00Z");
        String old = lake.sha256(SPY, MINUTE, Long.MIN_VALUE, newYear).orElseThrow();
        String all = lake.sha256(SPY, MINUTE, Long.MIN_VALUE, Long.MAX_VALUE).orElseThrow();

        lake.write(TestBars.minutes("2024-06-01T00:00:00Z", 10), ORIGIN);

        assertEquals(old, lake.sha256(SPY, MINUTE, Long.MIN_VALUE, newYear).orElseThrow());
        assertNotEquals(
                all, lake.sha256(SPY, MINUTE, Long.MIN_VALUE, Long.MAX_VALUE).orElseThrow());
        assertTrue(lake.sha256(SPY, BarPeriod.ONE_DAY, 0, newYear).isEmpty());
    }

    @Test
    void whatIsNotThereIsNamedWithWhatIs() throws LakeException {
        lake.write(TestBars.minutes("2024-06-01T00:00:00Z", 10), ORIGIN);

        assertEquals(
                "The lake has no 1d bars of SPY.ARCA. There is 1m.",
                message(() -> lake.load(SPY, BarPeriod.ONE_DAY)));
        assertEquals(
                "The lake has no 1m bars of QQQ.NASDAQ. Import them first.",
                message(() -> lake.load(InstrumentId.parse("QQQ.NASDAQ"), MINUTE)));
    }

    @Test
    void listingAfterReopeningDoesNotLoadTheParquetEngine() throws LakeException {
        lake.write(TestBars.minutes("2024-06-01T00:00:00Z", 10), ORIGIN);
        reopen();

        assertEquals(1, lake.datasets().size());
        assertEquals(1, lake.partitions(SPY, MINUTE).size());
        assertTrue(lake.sha256(SPY, MINUTE, 0, Long.MAX_VALUE).isPresent());
        assertFalse(lake.parquetEngineLoaded());
    }

    @Test
    void syntheticBarsAreLabelled() throws LakeException {
        lake.write(TestBars.minutes("2024-06-01T00:00:00Z", 10), Provenance.synthetic("seed 1"));
        reopen();

        assertTrue(lake.dataset(SPY, MINUTE).orElseThrow().synthetic());
        assertEquals("synthetic", lake.dataset(SPY, MINUTE).orElseThrow().source());
    }

    @Test
    void namesThatAreSpecialToFileSystemsStayInsideTheLake() throws LakeException {
        for (String name : List.of("..X.Y", "CON.NUL", ".HIDDEN.X", "A..B", "...X")) {
            InstrumentId id = InstrumentId.parse(name);
            BarSeries bars = TestBars.minutes("2024-06-01T00:00:00Z", 3);
            BarSeries named =
                    BarSeries.of(
                            id,
                            MINUTE,
                            bars.times(),
                            bars.opens(),
                            bars.highs(),
                            bars.lows(),
                            bars.closes(),
                            bars.volumes());
            lake.write(named, ORIGIN);
            Path file = lake.partitions(id, MINUTE).getFirst().file();
            assertTrue(file.normalize().startsWith(lake.folder().resolve("bars")), name);
            assertTrue(Files.exists(file), name);
        }
        reopen();
        assertEquals(5, lake.datasets().size());
    }

    @Test
    void aClosedLakeRefusesToWrite() throws LakeException {
        lake.close();

        assertTrue(
                message(() -> lake.write(TestBars.minutes("2024-06-01T00:00:00Z", 10), ORIGIN))
                        .endsWith("is closed."));
    }

    private static String message(Executable action) {
        return String.valueOf(assertThrows(LakeException.class, action).getMessage());
    }

    private List<String> paths(BarPeriod period) {
        return lake.partitions(SPY, period).stream()
                .map(partition -> lake.folder().relativize(partition.file()).toString())
                .map(path -> path.replace('\\', '/'))
                .toList();
    }

    private void reopen() throws LakeException {
        lake.close();
        lake = Lake.open(home, new InstrumentRegistry());
    }
}
