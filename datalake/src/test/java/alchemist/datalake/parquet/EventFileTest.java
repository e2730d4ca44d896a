package alchemist.datalake.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.datalake.event.EventColumns;
import alchemist.datalake.event.EventKind;
import alchemist.datalake.event.EventSeries;
import alchemist.datalake.event.TestTrades;
import alchemist.datalake.event.TradeId;
import alchemist.engine.model.Aggressor;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.SplittableRandom;

/** Files of trades, quotes and funding rates come back bit for bit. */
class EventFileTest {

    private static final FileOrigin ORIGIN =
            new FileOrigin("csv", "/it's.csv", "ab", false, Instant.ofEpochMilli(5));

    @TempDir Path folder;
    private DuckDb duckDb;

    @BeforeEach
    void open() {
        duckDb = new DuckDb(folder);
    }

    @AfterEach
    void close() throws IOException {
        duckDb.close();
    }

    @ParameterizedTest
    @EnumSource(EventKind.class)
    void randomEventsOfAnyPrecisionComeBackBitForBit(EventKind kind) throws IOException {
        SplittableRandom random = new SplittableRandom(kind.text().length());
        for (int run = 0; run < 12; run++) {
            EventSeries events = random(kind, 1 + random.nextInt(5_000), random);
            assertTrue(events.sameBits(written(events)), kind + " of run " + run);
        }
    }

    @Test
    void tradesWithUuidsKeepThem() throws IOException {
        EventColumns columns = new EventColumns(EventKind.TRADES, 2);
        columns.addTrade(5, 10, 1, Aggressor.SELLER);
        columns.addTrade(6, 10, 1, Aggressor.BUYER);
        TradeId id = TradeId.parse("20f43950-1c2d-4e3f-8a9b-fedcba987654").orElseThrow();
        columns.id(id.high(), id.low());
        EventSeries events = columns.build(TestTrades.BTC);

        EventSeries back = written(events);

        assertTrue(events.sameBits(back));
        assertEquals("", back.id(0).toString());
        assertEquals("20f43950-1c2d-4e3f-8a9b-fedcba987654", back.id(1).toString());
    }

    @Test
    void aRangeReadsWhatLiesInIt() throws IOException {
        EventSeries events = TestTrades.random(1_000_000_000L, 5_000, 1, 3);
        Path file = write(events);
        TimeRange range = new TimeRange(events.time(1_000), events.time(4_000));

        EventColumns columns = new EventColumns(EventKind.TRADES, 1);
        new EventFileReader(duckDb).read(file, EventFileInfo.read(file), range, columns);

        assertTrue(
                events.between(range.from(), range.to())
                        .sameBits(columns.build(events.instrument())));
    }

    @Test
    void theFileSaysWhatItHolds() throws IOException {
        EventSeries events = TestTrades.random(1_000_000_000L, 100, 1, 3);
        Path file = write(events);

        EventFileInfo info = EventFileInfo.read(file);

        assertEquals(EventFileInfo.of(events, ORIGIN), info);
        assertEquals(ContentHash.of(events), ContentHash.stored(file).orElseThrow());
    }

    @Test
    void aFileOfBarsOrNoiseIsNoFileOfEvents() throws IOException {
        SplittableRandom random = new SplittableRandom(9);
        Path file = write(TestTrades.random(1_000_000_000L, 300, 1, 3));
        byte[] bytes = Files.readAllBytes(file);
        for (int run = 0; run < 300; run++) {
            byte[] noise = bytes.clone();
            for (int i = 0; i < 1 + run % 20; i++) {
                noise[random.nextInt(noise.length)] = (byte) random.nextInt();
            }
            Files.write(file, noise);
            readOrRefuse(file);
        }
        Files.writeString(file, "no Parquet");
        assertThrows(IOException.class, () -> EventFileInfo.read(file));
    }

    /** Damage may hide in bytes nobody reads; whatever happens, it is no other exception. */
    private void readOrRefuse(Path file) {
        try {
            EventFileInfo info = EventFileInfo.read(file);
            EventColumns columns = new EventColumns(info.kind(), 1);
            new EventFileReader(duckDb).read(file, info, TimeRange.ALL, columns);
        } catch (IOException e) {
            assertTrue(e.getMessage() != null && !e.getMessage().isBlank());
        }
    }

    private EventSeries written(EventSeries events) throws IOException {
        Path file = write(events);
        EventFileInfo info = EventFileInfo.read(file);
        EventColumns columns = new EventColumns(events.kind(), 1);
        new EventFileReader(duckDb).read(file, info, TimeRange.ALL, columns);
        return columns.build(events.instrument());
    }

    private Path write(EventSeries events) throws IOException {
        Path file = folder.resolve("events.parquet");
        new EventFileWriter(duckDb).write(file, events, ORIGIN, Lineage.NONE);
        return file;
    }

    /**
     * Times in nanoseconds, milliseconds or ties; numbers with few digits, or all of a double's.
     */
    private static EventSeries random(EventKind kind, int count, SplittableRandom random) {
        EventColumns columns = new EventColumns(kind, 3);
        long step = random.nextBoolean() ? 1 : 1_000_000;
        boolean decimals = random.nextBoolean();
        boolean ids = random.nextBoolean();
        boolean uuids = random.nextBoolean();
        long time = random.nextLong(-1_000_000_000_000_000_000L, 2_000_000_000_000_000_000L);
        time -= Math.floorMod(time, step);
        for (int i = 0; i < count; i++) {
            time += random.nextInt(3) * step;
            double[] numbers = new double[kind.columns().size()];
            for (int c = 0; c < numbers.length; c++) {
                numbers[c] =
                        decimals ? random.nextInt(1, 10_000_000) / 100.0 : random.nextDouble(1e9);
            }
            if (kind != EventKind.TRADES) {
                columns.add(time, numbers);
                continue;
            }
            columns.addTrade(
                    time, numbers[0], numbers[1], EventColumns.aggressor(random.nextInt(-1, 2)));
            if (ids) {
                columns.id(uuids ? random.nextLong() : 0, random.nextLong(Long.MAX_VALUE));
            }
        }
        return columns.build(TestTrades.BTC);
    }
}
