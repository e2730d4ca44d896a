package alchemist.datalake.download;

import static alchemist.datalake.download.DownloadFixture.MINUTE;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.datalake.binance.BinanceSource;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.parquet.Parent;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;

/** Binance's archives as its documents describe them. */
class BinanceDownloadTest extends DownloadCase {

    private static final InstrumentId SPOT = InstrumentId.parse("BTCUSDT.BINANCE");
    private static final InstrumentId PERP = InstrumentId.parse("BTCUSDT-PERP.BINANCE");
    private static final LocalDate DAY = LocalDate.parse("2024-03-05");
    private static final String DAILY =
            "data/spot/daily/klines/BTCUSDT/1m/BTCUSDT-1m-2024-03-05.zip";
    private static final Subscription KLINES = new Subscription(SPOT, MINUTE, BarMaking.KLINES);

    BinanceDownloadTest() {
        super(BinanceSource::new);
    }

    @Test
    void aDayOfKlinesArrivesBarForBarWithWhatTradesTell() throws LakeException {
        server.putChecked(DAILY, archive(TestArchives.klines(DAY, 1_440, 1)));

        DownloadReport report = run();

        assertEquals("1 file: 1,440 bars added, 0 replaced, 0 unchanged.", report.sentence());
        BarSeries bars = fixture.bars(SPOT);
        assertEquals(1_440, bars.size());
        assertEquals(TestArchives.millis(DAY) * 1_000_000, bars.time(0));
        long minute = bars.time(0) + 60_000_000_000L;
        assertEquals(new Bar(minute, 100.01, 100.51, 99.51, 100.21, 2), bars.bar(1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 1_000})
    void millisecondsAndMicrosecondsAreToldApartByEveryValue(long unit) throws LakeException {
        server.putChecked(DAILY, archive(TestArchives.klines(DAY, 10, unit)));

        run();

        assertEquals(TestArchives.millis(DAY) * 1_000_000, fixture.bars(SPOT).time(0));
        assertEquals(10, fixture.bars(SPOT).size());
    }

    @Test
    void aHeaderIsNoBar() throws LakeException {
        String path = "data/futures/um/daily/klines/BTCUSDT/1m/BTCUSDT-1m-2024-03-05.zip";
        server.putChecked(
                path, archive(TestArchives.KLINE_HEADER + TestArchives.klines(DAY, 3, 1)));

        fixture.run(
                source,
                new Subscription(PERP, MINUTE, BarMaking.KLINES),
                "2024-03-05",
                "2024-03-05");

        assertEquals(3, fixture.bars(PERP).size());
    }

    @Test
    void aWholeMonthComesAsOneArchive() throws LakeException {
        String text =
                TestArchives.klines(LocalDate.parse("2024-02-01"), 5, 1)
                        + TestArchives.klines(LocalDate.parse("2024-02-29"), 5, 1);
        server.putChecked(
                "data/spot/monthly/klines/BTCUSDT/1m/BTCUSDT-1m-2024-02.zip", archive(text));

        DownloadReport report = fixture.run(source, KLINES, "2024-02-01", "2024-02-29");

        assertTrue(report.isComplete());
        assertEquals(2, server.asked().size(), () -> server.asked().toString());
        assertEquals(10, fixture.bars(SPOT).size());
    }

    @Test
    void aSecondRunOnlyAsksWhetherTheFileIsStillTheSame() throws LakeException {
        server.putChecked(DAILY, archive(TestArchives.klines(DAY, 10, 1)));
        run();
        server.asked().clear();

        assertEquals("Nothing to download. 1 file is as it was.", run().sentence());
        assertEquals(List.of("HEAD " + DAILY), server.asked());
    }

    @Test
    void theFileRemembersWhereItsBarsCameFrom() throws LakeException {
        byte[] archive = archive(TestArchives.klines(DAY, 10, 1));
        server.putChecked(DAILY, archive);
        run();

        try (Lake lake = Lake.open(home, new InstrumentRegistry())) {
            Parent parent = lake.parents(SPOT, MINUTE).getFirst();
            assertEquals(server.url() + DAILY, parent.origin());
            assertEquals(TestArchives.sha256(archive), parent.sha256());
            assertEquals(TestArchives.sha256(archive), parent.remote().checksum());
            assertEquals("klines", parent.transformation());
            assertEquals(10, parent.rows());
            assertEquals("binance", lake.datasets().getFirst().source());
        }
    }

    @Test
    void aDayWithoutAnArchiveYetComesFromTheServiceAndThenFromItsArchive() throws LakeException {
        server.put(rest(DAY), TestArchives.klinesJson(DAY, 20));

        assertEquals(20, run().bars().added());

        server.putChecked(DAILY, archive(TestArchives.klines(DAY, 30, 1)));
        DownloadReport second = run();
        assertEquals(10, second.bars().added());
        assertEquals(20, second.bars().unchanged());
        assertEquals("Nothing to download. 1 file is as it was.", run().sentence());
    }

    @Test
    void aDayThatIsNowhereIsMissingAndTheNextRunCompletesIt() throws LakeException {
        Subscription trades = new Subscription(SPOT, MINUTE, BarMaking.TRADES);

        DownloadReport first = fixture.run(source, trades, "2024-03-05", "2024-03-05");

        assertEquals(List.of("BTCUSDT.BINANCE 1m 2024-03-05"), first.missing());
        assertTrue(first.isComplete());
        server.putChecked(
                "data/spot/daily/trades/BTCUSDT/BTCUSDT-trades-2024-03-05.zip",
                archive(trade(1, "100.5", "2", 0, "False") + trade(2, "101", "1", 59_999, "True")));
        assertEquals(1, fixture.run(source, trades, "2024-03-05", "2024-03-05").bars().added());
    }

    @Test
    void tradesBecomeBars() throws LakeException {
        server.putChecked(
                "data/spot/daily/trades/BTCUSDT/BTCUSDT-trades-2024-03-05.zip",
                archive(
                        trade(1, "100.5", "2", 0, "False")
                                + trade(2, "101", "1", 59_999, "True")
                                + trade(3, "99", "4", 120_000, "True")));

        fixture.run(
                source,
                new Subscription(SPOT, MINUTE, BarMaking.TRADES),
                "2024-03-05",
                "2024-03-05");

        BarSeries bars = fixture.bars(SPOT);
        assertArrayEquals(new double[] {100.5, 99}, bars.opens());
        assertArrayEquals(new double[] {101, 99}, bars.highs());
        assertArrayEquals(new double[] {101, 99}, bars.closes());
        assertArrayEquals(new double[] {3, 4}, bars.volumes());
        assertEquals(120_000_000_000L, bars.time(1) - bars.time(0));
    }

    private DownloadReport run() throws LakeException {
        return fixture.run(source, KLINES, "2024-03-05", "2024-03-05");
    }

    private static byte[] archive(String text) {
        return TestArchives.zip("BTCUSDT-1m-2024-03-05.csv", text);
    }

    private static String trade(long id, String price, String size, long after, String maker) {
        return "%d,%s,%s,0,%d,%s,True%n"
                .formatted(id, price, size, TestArchives.millis(DAY) + after, maker);
    }

    private static String rest(LocalDate day) {
        long from = TestArchives.millis(day);
        return "api/v3/klines?symbol=BTCUSDT&interval=1m&startTime=%d&endTime=%d&limit=1000"
                .formatted(from, from + 86_400_000 - 1);
    }
}
