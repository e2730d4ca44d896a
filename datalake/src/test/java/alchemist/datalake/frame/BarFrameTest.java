package alchemist.datalake.frame;

import static alchemist.datalake.lake.TestBars.SPY;
import static alchemist.datalake.lake.TestBars.at;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.lake.Provenance;
import alchemist.datalake.lake.TestBars;
import alchemist.datalake.parquet.BarFlow;
import alchemist.datalake.parquet.FlowBars;
import alchemist.datalake.parquet.SameBits;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentRegistry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tech.tablesaw.api.Table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class BarFrameTest {

    private static final BarPeriod MINUTE = BarPeriod.ONE_MINUTE;
    private static final Provenance CSV = new Provenance("csv", "/data/spy.csv", "ab", false);

    @TempDir Path folder;

    @Test
    void aTableHasTheBarsUnderTheirNames() {
        Table table = BarFrame.of(TestBars.minutes("2024-01-02T14:30:00Z", 3));

        assertEquals(
                List.of("ts", "time", "open", "high", "low", "close", "volume"),
                table.columnNames());
        assertEquals(3, table.rowCount());
        assertEquals(at("2024-01-02T14:31:00Z"), table.longColumn("ts").getLong(1));
        assertEquals(Instant.parse("2024-01-02T14:31:00Z"), table.instantColumn("time").get(1));
        assertEquals(100.01, table.doubleColumn("close").getDouble(1));
    }

    @Test
    void barsComeBackBitForBit() {
        BarSeries bars = oddBars();

        BarSeries back = BarFrame.bars(BarFrame.of(bars), SPY, MINUTE).bars();

        assertSame(bars, back);
    }

    @Test
    void whatTradesTellComesBackAndUnknownIsMissing() {
        BarFlow.Builder flow = new BarFlow.Builder();
        flow.add(3, 100.5, 7);
        flow.add(BarFlow.UNKNOWN, Double.NaN, Double.NaN);
        FlowBars bars = new FlowBars(TestBars.minutes("2024-01-02T14:30:00Z", 2), flow.build());

        Table table = BarFrame.of(bars);
        FlowBars back = BarFrame.bars(table, SPY, MINUTE);

        assertTrue(table.longColumn("trades").isMissing(1));
        assertTrue(back.flow().sameBits(0, bars.flow(), 0));
        assertTrue(back.flow().sameBits(1, bars.flow(), 1));
    }

    @Test
    void barsSurviveACsvFileThroughATable() throws IOException {
        BarSeries bars = TestBars.minutes("2024-01-02T14:30:00Z", 100);
        Path file = folder.resolve("bars.csv");
        BarFrame.of(bars).write().csv(file.toFile());

        Table read = Table.read().csv(Files.newInputStream(file), "bars");

        assertSame(bars, BarFrame.bars(read, SPY, MINUTE).bars());
    }

    @Test
    void withoutStampsTheInstantsCount() {
        BarSeries bars = TestBars.minutes("2024-01-02T14:30:00Z", 5);

        Table table = BarFrame.of(bars).removeColumns("ts");

        assertSame(bars, BarFrame.bars(table, SPY, MINUTE).bars());
    }

    @Test
    void aTableWithoutACloseIsRefusedByName() {
        Table table = BarFrame.of(TestBars.minutes("2024-01-02T14:30:00Z", 5));

        IllegalArgumentException refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> BarFrame.bars(table.removeColumns("close"), SPY, MINUTE));

        assertEquals("the table has no column 'close' of numbers", refused.getMessage());
    }

    @Test
    void theLakeIsReadOverTheTurnOfTheYearAndWrittenFromATable() throws LakeException {
        BarSeries bars = TestBars.minutes("2023-12-31T22:00:00Z", 600);
        try (Lake lake = Lake.open(folder, new InstrumentRegistry())) {
            LakeFrames frames = new LakeFrames(lake);

            frames.write(BarFrame.of(bars), SPY, MINUTE, "research");

            assertSame(bars, BarFrame.bars(frames.read(SPY, MINUTE), SPY, MINUTE).bars());
            assertEquals("frame", lake.datasets().getFirst().source());
        }
    }

    @Test
    void aRowWithoutAPriceDoesNotReachTheLake() throws LakeException {
        Table table = BarFrame.of(TestBars.minutes("2024-01-02T14:30:00Z", 5));
        table.doubleColumn("low").setMissing(2);
        try (Lake lake = Lake.open(folder, new InstrumentRegistry())) {
            LakeException refused =
                    assertThrows(
                            LakeException.class,
                            () -> new LakeFrames(lake).write(table, SPY, MINUTE, "research"));

            assertEquals(
                    "The table is not one of bars: a price or the volume is missing in row 3."
                            + " Nothing was written.",
                    refused.getMessage());
            assertTrue(lake.datasets().isEmpty());
        }
    }

    @Test
    void theExampleOfTheUserGuideRuns() throws Exception {
        try (Lake lake = Lake.open(folder, new InstrumentRegistry())) {
            lake.write(TestBars.minutes("2024-01-31T14:30:00Z", 1_000), CSV);
        }
        Matcher example =
                Pattern.compile("```java\n(import .*?)```", Pattern.DOTALL)
                        .matcher(Files.readString(Path.of("..", "docs", "user-guide.md")));
        assertTrue(example.find());
        Path source = Files.writeString(folder.resolve("Research.java"), example.group(1));
        Path log = folder.resolve("log");

        Process run =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                source.toString(),
                                folder.toString())
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();

        assertEquals(0, run.waitFor(), () -> read(log));
        assertTrue(read(log).contains("JANUARY"), read(log));
        try (var lines = Files.lines(folder.resolve("bars.csv"))) {
            assertEquals(1_001, lines.count());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static BarSeries oddBars() {
        long start = at("2024-01-02T14:30:00Z");
        return TestBars.of(
                MINUTE,
                new Bar(start, 0.1 + 0.2, 1e300, Double.MIN_VALUE, -0.0, 0),
                new Bar(start + 1, Double.NaN, 2, 1, 1.5, Double.NaN),
                new Bar(start + 60_000_000_123L, 1, 2, 0.5, 1.5, 7));
    }

    private static void assertSame(BarSeries expected, BarSeries actual) {
        assertArrayEquals(expected.times(), actual.times());
        for (int i = 0; i < expected.size(); i++) {
            assertTrue(SameBits.ofBar(expected, i, actual, i), "bar " + i);
        }
        assertFalse(actual.isEmpty());
    }
}
