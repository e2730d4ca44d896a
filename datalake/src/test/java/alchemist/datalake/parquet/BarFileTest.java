package alchemist.datalake.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.datalake.lake.TestBars;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;

import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

class BarFileTest {

    private static final FileOrigin ORIGIN =
            new FileOrigin(
                    "csv", "C:\\it's \"here\"\\Größe.csv", "ab12", false, Instant.ofEpochMilli(7));

    @TempDir Path folder;
    private DuckDb duckDb;
    private Path file;

    @BeforeEach
    void open() {
        duckDb = new DuckDb(folder);
        file = folder.resolve("it's a file.parquet");
    }

    @AfterEach
    void close() throws IOException {
        duckDb.close();
    }

    @Test
    void decimalPricesAreStoredAsDecimalsAndComeBackBitForBit() throws Exception {
        BarSeries bars = TestBars.minutes("2024-01-02T14:30:00Z", 10_000, 99.98);

        assertTrue(SameBits.of(bars, writeAndRead(bars)));

        assertEquals(
                List.of(
                        "BIGINT",
                        "DECIMAL(18,2)",
                        "DECIMAL(18,2)",
                        "DECIMAL(18,2)",
                        "DECIMAL(18,2)",
                        "DECIMAL(18,0)"),
                columnTypes());
    }

    @Test
    void anyDoubleComesBackBitForBit() throws IOException {
        Random random = new Random(1);
        Bar[] bars = new Bar[5_000];
        for (int i = 0; i < bars.length; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            double number = Double.isNaN(value) ? -0.0 : value;
            bars[i] = new Bar(i * 1_000L, number, 1.0 / 3, Math.PI * i, -0.0, 1e18 + i);
        }

        BarSeries series = TestBars.of(BarPeriod.ONE_MINUTE, bars);

        assertTrue(SameBits.of(series, writeAndRead(series)));
    }

    @Test
    void decimalsOfEveryScaleComeBackBitForBit() throws IOException {
        Random random = new Random(2);
        for (int scale = 0; scale <= 10; scale++) {
            double power = Math.pow(10, scale);
            Bar[] bars = new Bar[300];
            for (int i = 0; i < bars.length; i++) {
                double price = random.nextLong(1L << 50) / power;
                bars[i] = new Bar(i * 60_000_000_000L, price, price, price, price, i);
            }
            BarSeries series = TestBars.of(BarPeriod.ONE_MINUTE, bars);
            assertTrue(SameBits.of(series, writeAndRead(series)), "scale " + scale);
        }
    }

    @Test
    void aStoredDecimalIsReadAsTheDoubleNearestToIt() throws IOException {
        Random random = new Random(3);
        for (int scale = 0; scale <= 10; scale++) {
            BigDecimal[] prices = new BigDecimal[300];
            Bar[] bars = new Bar[prices.length];
            for (int i = 0; i < bars.length; i++) {
                prices[i] = BigDecimal.valueOf(random.nextLong(-(1L << 49), 1L << 49), scale);
                double price = Double.parseDouble(prices[i].toPlainString());
                bars[i] = new Bar(i * 60_000_000_000L, price, price, price, price, i);
            }
            BarSeries back = writeAndRead(TestBars.of(BarPeriod.ONE_MINUTE, bars));
            for (int i = 0; i < bars.length; i++) {
                assertEquals(Double.parseDouble(prices[i].toString()), back.close(i));
            }
        }
    }

    @Test
    void nanosecondsSurvive() throws IOException {
        BarSeries series =
                TestBars.of(
                        BarPeriod.parse("1s"),
                        TestBars.bar(1_700_000_000_000_000_001L, 5),
                        TestBars.bar(1_700_000_000_000_000_002L, 6));

        assertArrayEquals(series.times(), writeAndRead(series).times());
    }

    @Test
    void timesBefore1970Survive() throws IOException {
        BarSeries series =
                TestBars.of(
                        BarPeriod.ONE_DAY,
                        TestBars.bar(TestBars.at("1929-10-28T05:00:00Z"), 30),
                        TestBars.bar(TestBars.at("1929-10-29T05:00:00Z"), 20));

        assertArrayEquals(series.times(), writeAndRead(series).times());
    }

    @Test
    void aRangeIsReadFromItsFirstToBeforeItsLastInstant() throws IOException {
        BarSeries bars = TestBars.minutes("2024-01-02T00:00:00Z", 5_000);
        BarFileInfo info = new BarFileWriter(duckDb).write(file, bars, ORIGIN);
        TimeRange range = new TimeRange(bars.time(10) + 1, bars.time(20));

        BarColumns columns = new BarColumns(bars.size());
        new BarFileReader(duckDb).read(file, info, range, columns);

        BarSeries read = columns.toSeries(bars.instrument(), bars.period());
        assertTrue(SameBits.of(bars.between(range.from(), range.to()), read));
        assertEquals(9, read.size());
    }

    @Test
    void aFileDescribesItselfWithoutDuckDb() throws IOException {
        BarSeries bars = TestBars.minutes("2024-01-02T00:00:00Z", 200_000);
        BarFileInfo info = new BarFileWriter(duckDb).write(file, bars, ORIGIN);

        assertEquals(info, BarFileInfo.read(file));
        assertEquals(200_000, info.rows());
        assertEquals(bars.time(0), info.first());
        assertEquals(bars.time(199_999), info.last());
        assertEquals(ORIGIN, info.origin());
    }

    @Test
    void aFileThatWasNotWrittenToItsEndIsRefusedAtAnyLength() throws IOException {
        new BarFileWriter(duckDb).write(file, TestBars.minutes("2024-01-02T00:00:00Z", 50), ORIGIN);
        byte[] whole = Files.readAllBytes(file);
        Path part = folder.resolve("part.parquet");
        for (int length = 0; length < whole.length; length++) {
            Files.write(part, Arrays.copyOf(whole, length));
            assertThrows(IOException.class, () -> BarFileInfo.read(part), "length " + length);
        }
    }

    @Test
    void aDamagedFooterNeverDoesMoreThanFail() throws IOException {
        new BarFileWriter(duckDb).write(file, TestBars.minutes("2024-01-02T00:00:00Z", 50), ORIGIN);
        byte[] whole = Files.readAllBytes(file);
        Path damaged = folder.resolve("damaged.parquet");
        Random random = new Random(3);
        for (int i = 0; i < 3_000; i++) {
            byte[] bytes = whole.clone();
            for (int k = 0; k < 3; k++) {
                bytes[bytes.length - 1 - random.nextInt(1_000)] = (byte) random.nextInt();
            }
            Files.write(damaged, bytes);
            try {
                BarFileInfo.read(damaged);
            } catch (IOException e) {
                assertTrue(e.getMessage() != null);
            }
        }
    }

    private BarSeries writeAndRead(BarSeries bars) throws IOException {
        BarFileInfo info = new BarFileWriter(duckDb).write(file, bars, ORIGIN);
        BarColumns columns = new BarColumns(bars.size());
        new BarFileReader(duckDb).read(file, info, TimeRange.ALL, columns);
        return columns.toSeries(bars.instrument(), bars.period());
    }

    private List<String> columnTypes() throws Exception {
        List<String> types = new ArrayList<>();
        try (DuckDBConnection connection = duckDb.connect();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "DESCRIBE SELECT * FROM read_parquet("
                                        + SqlText.quoted(file.toString())
                                        + ")")) {
            while (row.next()) {
                types.add(row.getString("column_type"));
            }
        }
        return types;
    }
}
