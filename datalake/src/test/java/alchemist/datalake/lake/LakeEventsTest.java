package alchemist.datalake.lake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.datalake.event.EventColumns;
import alchemist.datalake.event.EventKind;
import alchemist.datalake.event.EventSeries;
import alchemist.datalake.event.FundingRate;
import alchemist.datalake.event.TestTrades;
import alchemist.datalake.parquet.TimeRange;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.InstrumentRegistry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;

/** Trades, quotes and funding rates in the lake, beside its bars. */
class LakeEventsTest {

    private static final long MIDNIGHT = TestBars.at("2024-03-06T00:00:00Z");
    private static final long SECOND = 1_000_000_000L;
    private static final Provenance CSV = new Provenance("csv", "/ticks.csv", "ab", false);

    @TempDir Path home;

    @Test
    void tradesLieInAFilePerDayAndComeBackAsTheyWere() throws LakeException {
        EventSeries trades = aroundMidnight();
        try (Lake lake = open()) {
            EventImportResult result = lake.events().write(trades, CSV);

            assertEquals("1,000 trades of BTCUSDT-PERP.BINANCE added.", result.sentence());
            assertEquals(
                    List.of("2024-03-05.parquet", "2024-03-06.parquet"),
                    result.partitions().stream()
                            .map(file -> file.file().getFileName().toString())
                            .toList());
        }
        try (Lake lake = open()) {
            assertTrue(trades.sameBits(load(lake)));
            assertEquals(List.of(), lake.notes());
            assertEquals(List.of(), lake.datasets(), "they are no bars");
        }
    }

    @Test
    void importingAgainChangesNothing() throws LakeException {
        try (Lake lake = open()) {
            lake.events().write(aroundMidnight(), CSV);
            EventImportResult again = lake.events().write(aroundMidnight(), CSV);

            assertTrue(again.changedNothing());
            assertEquals(
                    "Nothing changed: 1,000 trades of BTCUSDT-PERP.BINANCE were there already.",
                    again.sentence());
        }
    }

    @Test
    void aRangeIsReadFromTheFilesThatHaveSomethingOfIt() throws LakeException {
        EventSeries trades = aroundMidnight();
        TimeRange range = new TimeRange(MIDNIGHT, MIDNIGHT + SECOND / 2);
        try (Lake lake = open()) {
            lake.events().write(trades, CSV);

            EventSeries part = lake.events().load(trades.instrument(), EventKind.TRADES, range);

            assertTrue(part.sameBits(trades.between(range.from(), range.to())));
            assertEquals(
                    1,
                    lake.events().partitions(trades.instrument(), EventKind.TRADES, range).size());
        }
    }

    @Test
    void fundingRatesLieInAFilePerYearAndAreTold() throws LakeException {
        EventColumns columns = new EventColumns(EventKind.FUNDING, 2);
        columns.add(TestBars.at("2023-12-31T16:00:00Z"), 0.0001);
        columns.add(TestBars.at("2024-01-01T00:00:00Z"), -0.00025);
        EventSeries rates = columns.build(TestTrades.BTC);
        try (Lake lake = open()) {
            EventImportResult result = lake.events().write(rates, CSV);

            assertEquals(2, result.partitions().size());
            assertEquals(
                    List.of(
                            new FundingRate(rates.time(0), 0.0001),
                            new FundingRate(rates.time(1), -0.00025)),
                    lake.events().fundingRates(TestTrades.BTC, TimeRange.ALL));
        }
    }

    @Test
    void whatIsDeletedIsInTheBin() throws LakeException {
        try (Lake lake = open()) {
            lake.events().write(aroundMidnight(), CSV);
            lake.write(TestBars.minutes("2024-03-06T00:00:00Z", 5), CSV);

            Path bin = lake.events().delete(TestTrades.BTC, EventKind.TRADES);

            assertTrue(Files.exists(bin.resolve("trades/BINANCE/BTCUSDT-PERP/2024-03-05.parquet")));
            assertEquals(List.of(), lake.events().datasets());
            assertEquals(1, lake.datasets().size(), "bars stay");
        }
    }

    @Test
    void aLostCatalogueIsMadeAnewFromTheFiles() throws LakeException, IOException {
        EventDatasetInfo before;
        try (Lake lake = open()) {
            lake.events().write(aroundMidnight(), CSV);
            before = lake.events().datasets().getFirst();
        }
        Files.delete(home.resolve("lake/catalogue.mv.db"));
        try (Lake lake = open()) {
            assertEquals(List.of(before), lake.events().datasets());
        }
    }

    @Test
    void aCatalogueOfAnEarlierVersionIsKeptAndLearnsOfEvents() throws Exception {
        try (Lake lake = open()) {
            lake.write(TestBars.minutes("2024-03-06T00:00:00Z", 5), CSV);
        }
        try (Connection connection =
                        DriverManager.getConnection(
                                "jdbc:h2:file:" + home.resolve("lake/catalogue"));
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE event_file");
        }
        try (Lake lake = open()) {
            assertEquals(List.of(), lake.notes());
            assertEquals(1, lake.datasets().size());
            lake.events().write(aroundMidnight(), CSV);
        }
        try (Lake lake = open()) {
            assertEquals(1_000, lake.events().datasets().getFirst().rows());
        }
    }

    @Test
    void aFileThatHasChangedIsFound() throws LakeException, IOException {
        Path file = home.resolve("lake/trades/BINANCE/BTCUSDT-PERP/2024-03-05.parquet");
        try (Lake lake = open()) {
            lake.events().write(aroundMidnight(), CSV);
            assertEquals(List.of(), lake.events().faults(TestTrades.BTC, EventKind.TRADES));

            byte[] bytes = Files.readAllBytes(file);
            bytes[100]++;
            Files.write(file, bytes);

            assertEquals(1, lake.events().faults(TestTrades.BTC, EventKind.TRADES).size());
        }
    }

    @Test
    void aFileInTheWrongPlaceIsLeftOut() throws LakeException, IOException {
        Path file = home.resolve("lake/trades/BINANCE/BTCUSDT-PERP/2024-03-05.parquet");
        try (Lake lake = open()) {
            lake.events().write(aroundMidnight(), CSV);
        }
        Files.move(file, file.resolveSibling("2024-03-09.parquet"));
        try (Lake lake = open()) {
            assertTrue(lake.notes().getFirst().contains("is left out"), () -> "" + lake.notes());
            assertFalse(load(lake).isEmpty());
        }
    }

    @Test
    void aClosedLakeTakesNoTrades() throws LakeException {
        Lake lake = open();
        lake.close();
        assertThrows(LakeException.class, () -> lake.events().write(aroundMidnight(), CSV));
    }

    @Test
    void quotesAndTradesOfAnInstrumentAreDatasetsOfTheirOwn() throws LakeException {
        EventColumns columns = new EventColumns(EventKind.QUOTES, 1);
        columns.add(MIDNIGHT, 99.5, 3, 100.5, 4);
        EventSeries quotes = columns.build(TestTrades.BTC);
        try (Lake lake = open()) {
            lake.events().write(aroundMidnight(), CSV);
            lake.events().write(quotes, CSV);
            lake.write(TestBars.of(BarPeriod.ONE_MINUTE, TestBars.bar(MIDNIGHT, 100)), CSV);

            EventSeries back = lake.events().load(TestTrades.BTC, EventKind.QUOTES, TimeRange.ALL);

            assertEquals(quotes.quote(0), back.quote(0));
            assertEquals(2, lake.events().datasets().size());
            assertArrayEquals(new double[] {4}, back.values(3));
        }
    }

    private static EventSeries aroundMidnight() {
        return TestTrades.random(MIDNIGHT - SECOND / 2, 1_000, 1, 7);
    }

    private static EventSeries load(Lake lake) throws LakeException {
        return lake.events().load(TestTrades.BTC, EventKind.TRADES, TimeRange.ALL);
    }

    private Lake open() throws LakeException {
        return Lake.open(home, new InstrumentRegistry());
    }
}
