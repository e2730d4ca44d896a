package alchemist.datalake.quality;

import static alchemist.datalake.lake.TestBars.SPY;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.lake.PartitionInfo;
import alchemist.datalake.lake.Provenance;
import alchemist.datalake.lake.TestBars;
import alchemist.datalake.parquet.SameBits;
import alchemist.datalake.parquet.Version;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.BarSeriesBuilder;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is wrong beyond doubt is mended as a new version; nothing else is touched. */
class LakeRepairTest {

    private static final BarPeriod MINUTE = BarPeriod.ONE_MINUTE;
    private static final InstrumentId OTHER = InstrumentId.parse("SPY.OTHER");
    private static final long START = TestBars.at("2024-03-05T10:00:00Z");
    private static final long STEP = 60_000_000_000L;
    private static final Provenance CSV = new Provenance("csv", "/data/spy.csv", "ab", false);
    private static final Provenance WEB =
            new Provenance("binance", "https://x/spy.zip", "ab", false);
    private static final Bar BROKEN = new Bar(START + 3 * STEP, 100, 99, 98, 100, 1);

    @TempDir Path home;
    private Refetch refetch = new Offline();

    /** A source that has nothing. */
    private static final class Offline implements Refetch {

        @Override
        public boolean isPossible(Lost lost) {
            return false;
        }

        @Override
        public boolean fetch(Lost lost) {
            return false;
        }
    }

    @Test
    void brokenBarsAndThoseOffTheGridAreDroppedAndTheOldFileIsInTheBin()
            throws LakeException, IOException {
        Bar[] bars = bars(20);
        bars[3] = BROKEN;
        bars[7] = new Bar(bars[7].time() + 1_000_000_000L, 100, 100.5, 99.5, 100, 1);
        PartitionInfo before = write(SPY, CSV, bars);
        byte[] bytes = Files.readAllBytes(before.file());

        List<Repair> repairs = repair(false, Set.of(), Optional.empty());

        assertEquals(1, repairs.size());
        assertEquals(Repair.Outcome.MENDED, repairs.getFirst().outcome());
        assertTrue(
                repairs.getFirst()
                        .text()
                        .startsWith(
                                "1 broken bar dropped, the first of 2024-03-05T10:03:00Z; 1 bar off"
                                        + " the grid dropped, the first of 2024-03-05T10:07:01Z."),
                repairs.getFirst().text());
        assertEquals(18, load(SPY).size());
        try (Lake lake = Lake.open(home, new InstrumentRegistry())) {
            Version version = lake.lineages(SPY, MINUTE).getFirst().versions().getFirst();
            assertEquals(before.sha256(), version.sha256());
            assertTrue(version.change().startsWith("repaired: 1 broken bar"), version.change());
        }
        assertArrayEquals(bytes, Files.readAllBytes(inBin()));
        assertEquals(List.of(), repair(false, Set.of(), Optional.empty()));
    }

    @Test
    void aDryRunChangesNothing() throws LakeException, IOException {
        Bar[] bars = bars(20);
        bars[3] = BROKEN;
        PartitionInfo before = write(SPY, CSV, bars);
        byte[] bytes = Files.readAllBytes(before.file());

        List<Repair> repairs = repair(true, Set.of(), Optional.empty());

        assertEquals(Repair.Outcome.PLANNED, repairs.getFirst().outcome());
        assertArrayEquals(bytes, Files.readAllBytes(before.file()));
        assertTrue(Files.notExists(home.resolve("lake/bin")));
    }

    @Test
    void aBrokenBarIsTakenFromAnotherSourceThatHasIt() throws LakeException {
        Bar[] bars = bars(20);
        bars[3] = BROKEN;
        write(SPY, CSV, bars);
        write(OTHER, CSV, bars(20));

        repair(false, Set.of(), Optional.of(OTHER));

        assertEquals(bars(20)[3], load(SPY).bar(3));
    }

    @Test
    void aSpikeIsToldOfAndGoesOnlyWhenNamed() throws LakeException {
        Bar[] bars = bars(30);
        bars[15] = new Bar(bars[15].time(), 100, 140, 100, 100, 1);
        write(SPY, CSV, bars);

        List<Repair> repairs = repair(false, Set.of(), Optional.empty());
        assertEquals(Repair.Outcome.LEFT, repairs.getFirst().outcome());
        assertEquals(30, load(SPY).size());

        repair(false, Set.of(bars[15].time()), Optional.empty());
        assertEquals(29, load(SPY).size());
    }

    @Test
    void aBarThatIsNoSpikeCantBeNamed() throws LakeException {
        write(SPY, CSV, bars(30));
        LakeException refusal =
                assertThrows(
                        LakeException.class,
                        () -> repair(false, Set.of(bars(30)[4].time()), Optional.empty()));
        assertEquals(
                "There is no spike at 2024-03-05T10:04:00Z; 'alchemist lake verify' lists them.",
                refusal.getMessage());
    }

    @Test
    void rowsInDisorderAndRepeatedOnesAreMendedWhereTheHashInTheFileProvesIt()
            throws LakeException, IOException, SQLException {
        PartitionInfo file = write(SPY, CSV, bars(20));
        rewrite(file.file(), "SELECT * FROM bars UNION ALL SELECT * FROM bars WHERE ts % 7 = 0", 3);

        Repair repair = repair(false, Set.of(), Optional.empty()).getFirst();

        assertEquals(Repair.Outcome.MENDED, repair.outcome(), repair.text());
        assertTrue(
                repair.text().startsWith("2 rows put in order, 3 repeated ones dropped."),
                repair.text());
        assertTrue(SameBits.of(series(SPY, bars(20)), load(SPY)));
    }

    @Test
    void whereTheBarsAreOthersThanWereWrittenItIsSaidFromWhereToRestore()
            throws LakeException, IOException, SQLException {
        PartitionInfo file = write(SPY, CSV, bars(20));
        rewrite(file.file(), "SELECT * REPLACE (close + 1 AS close) FROM bars", 0);

        Repair repair = repair(false, Set.of(), Optional.empty()).getFirst();

        assertEquals(Repair.Outcome.DAMAGED, repair.outcome());
        assertTrue(repair.text().endsWith("import /data/spy.csv again."), repair.text());
    }

    @Test
    void aDamagedFileIsDownloadedAgainWhereItsSourceIsKnown() throws LakeException, IOException {
        Path file = write(SPY, WEB, bars(20)).file();
        byte[] half = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(half, half.length / 2));
        BarSeries again = series(SPY, bars(20));
        try (Lake lake = Lake.open(home, new InstrumentRegistry())) {
            assertEquals(1, lake.notes().size());
            refetch = new Online(lake, again);
            Repair repair =
                    new LakeRepair(
                                    lake,
                                    refetch,
                                    new LakeRepair.Terms(false, Set.of(), Optional.empty()))
                            .run(Optional.empty())
                            .getFirst();
            assertEquals(Repair.Outcome.MENDED, repair.outcome(), repair.text());
            assertTrue(
                    repair.text().contains("2024-03-05 downloaded again from binance"),
                    repair.text());
        }
        assertTrue(SameBits.of(again, load(SPY)));
        assertEquals(half.length / 2, Files.size(inBin()));
    }

    /** A source that brings the bars. */
    private record Online(Lake lake, BarSeries bars) implements Refetch {

        @Override
        public boolean isPossible(Lost lost) {
            return lost.sources().equals(List.of("binance"));
        }

        @Override
        public boolean fetch(Lost lost) throws LakeException {
            lake.write(bars, WEB);
            return true;
        }
    }

    private List<Repair> repair(boolean dryRun, Set<Long> drop, Optional<InstrumentId> other)
            throws LakeException {
        try (Lake lake = Lake.open(home, new InstrumentRegistry())) {
            return new LakeRepair(lake, refetch, new LakeRepair.Terms(dryRun, drop, other))
                    .run(Optional.of(SPY));
        }
    }

    private PartitionInfo write(InstrumentId instrument, Provenance from, Bar... bars)
            throws LakeException {
        try (Lake lake = Lake.open(home, new InstrumentRegistry())) {
            return lake.write(series(instrument, bars), from).partitions().getFirst();
        }
    }

    private BarSeries load(InstrumentId instrument) throws LakeException {
        try (Lake lake = Lake.open(home, new InstrumentRegistry())) {
            return lake.load(instrument, MINUTE);
        }
    }

    private Path inBin() throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve("lake/bin"))) {
            return files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }

    /** Writes a file as another program may: the same description, other rows. */
    private static void rewrite(Path file, String rows, int more) throws IOException, SQLException {
        Path temp = file.resolveSibling("temp");
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckDb.createStatement()) {
            statement.execute("CREATE TABLE bars AS SELECT * FROM '%s'".formatted(file));
            StringBuilder metadata = new StringBuilder();
            try (var keys =
                    statement.executeQuery(
                            "SELECT decode(key), decode(value) FROM parquet_kv_metadata('%s')"
                                    .formatted(file))) {
                while (keys.next()) {
                    String key = keys.getString(1);
                    String value = keys.getString(2);
                    if (key.equals("alchemist.rows")) {
                        value = Integer.toString(Integer.parseInt(value) + more);
                    }
                    metadata.append("'%s': '%s', ".formatted(key, value));
                }
            }
            statement.execute(
                    "COPY (%s) TO '%s' (FORMAT parquet, KV_METADATA {%s})"
                            .formatted(rows, temp, metadata));
        }
        Files.move(temp, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Bar[] bars(int count) {
        Bar[] bars = new Bar[count];
        for (int i = 0; i < count; i++) {
            bars[i] = TestBars.bar(START + i * STEP, 100 + i % 5 / 10.0);
        }
        return bars;
    }

    private static BarSeries series(InstrumentId instrument, Bar... bars) {
        BarSeriesBuilder series = new BarSeriesBuilder(bars.length);
        for (Bar bar : bars) {
            series.add(bar);
        }
        return series.build(instrument, MINUTE);
    }
}
