package alchemist.datalake.download;

import static alchemist.datalake.download.DownloadFixture.MINUTE;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.datalake.bybit.BybitSource;
import alchemist.datalake.lake.LakeException;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentId;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Arrays;

/** Bybit's archives as they are: columns by name, in any order of rows. */
class BybitDownloadTest extends DownloadCase {

    private static final InstrumentId PERP = InstrumentId.parse("BTCUSDT-PERP.BYBIT");
    private static final InstrumentId SPOT = InstrumentId.parse("BTCUSDT.BYBIT");
    private static final LocalDate DAY = LocalDate.parse("2024-03-05");
    private static final long SECONDS = DAY.toEpochDay() * 86_400;
    private static final String PATH = "trading/BTCUSDT/BTCUSDT2024-03-05.csv.gz";
    private static final String HEADER =
            "timestamp,symbol,side,size,price,tickDirection,trdMatchID,grossValue,homeNotional,"
                    + "foreignNotional";

    BybitDownloadTest() {
        super(BybitSource::new);
    }

    @Test
    void aFileThatIsNewestFirstGivesTheSameBars() throws LakeException {
        server.put(
                PATH,
                TestArchives.gzip(
                        HEADER
                                + "\n"
                                + row(61.5, "Sell", 4, 99)
                                + row(30.0547, "Buy", 1, 103)
                                + row(10, "Sell", 2, 101)));

        assertEquals(2, run(PERP, BarMaking.TRADES).bars().added());

        BarSeries bars = fixture.bars(PERP);
        assertEquals(new Bar(SECONDS * 1_000_000_000L, 101, 103, 101, 103, 3), bars.bar(0));
    }

    @Test
    void columnsAreFoundByTheirNames() throws LakeException {
        server.put(
                PATH,
                TestArchives.gzip(
                        "RPI,price,side,symbol,size,timestamp\n"
                                + "0,100.5,Buy,BTCUSDT,7,%d.5\n".formatted(SECONDS)));

        run(PERP, BarMaking.TRADES);

        assertEquals(100.5, fixture.bars(PERP).bar(0).close());
        assertEquals(7, fixture.bars(PERP).bar(0).volume());
    }

    @Test
    void spotFilesCountMilliseconds() throws LakeException {
        server.put(
                "spot/BTCUSDT/BTCUSDT_2024-03-05.csv.gz",
                TestArchives.gzip(
                        "id,timestamp,price,volume,side,rpi\n"
                                + "1,%d,100.5,7,buy,0\n".formatted(SECONDS * 1_000 + 61_000)));

        run(SPOT, BarMaking.TRADES);

        assertEquals((SECONDS + 60) * 1_000_000_000L, fixture.bars(SPOT).time(0));
    }

    @Test
    void aTruncatedFileIsNamedAndTheNextRunCompletesTheRest() throws LakeException {
        byte[] whole = TestArchives.gzip(HEADER + "\n" + row(10, "Buy", 1, 100).repeat(50));
        server.put(PATH, Arrays.copyOf(whole, whole.length - 12));

        DownloadReport report = run(PERP, BarMaking.TRADES);

        assertTrue(
                report.problems().getFirst().startsWith("BTCUSDT2024-03-05.csv.gz is damaged"),
                report.problems().toString());
        server.put(PATH, whole);
        assertEquals(1, run(PERP, BarMaking.TRADES).bars().added());
    }

    @Test
    void otherColumnsAreRefused() throws LakeException {
        server.put(PATH, TestArchives.gzip("a,b,c\n1,2,3\n"));

        assertEquals(
                "BTCUSDT2024-03-05.csv.gz, line 1: the columns a,b,c are not those of trades."
                        + " Nothing of it was taken; the next update asks for it again.",
                run(PERP, BarMaking.TRADES).problems().getFirst());
    }

    @Test
    void klinesOfTheServiceComeNewestFirstAndInWindows() throws LakeException {
        long from = SECONDS * 1_000;
        server.put(rest(from, from + 60_000_000L - 1), answer(from + 60_000, from));
        long second = from + 60_000_000L;
        server.put(rest(second, from + 86_400_000L - 1), answer(second + 60_000, second));

        DownloadReport report = run(PERP, BarMaking.KLINES);

        assertEquals(4, report.bars().added(), report.problems().toString());
        assertEquals("Nothing to download.", run(PERP, BarMaking.KLINES).sentence());
    }

    @Test
    void aRefusalInsideAnAnswerIsNamed() throws LakeException {
        long from = SECONDS * 1_000;
        server.put(
                rest(from, from + 60_000_000L - 1),
                "{\"retCode\":10006,\"retMsg\":\"Too many visits!\",\"result\":{}}");

        String problem = run(PERP, BarMaking.KLINES).problems().getFirst();

        assertTrue(problem.contains("Too many visits! (10006)"), problem);
    }

    @Test
    void aFileThatWasIssuedAgainIsKnownByTheServersTagAlone() throws LakeException {
        server.put(PATH, trades(104));
        run(PERP, BarMaking.TRADES);
        assertEquals(1, run(PERP, BarMaking.TRADES).files().unchanged());
        server.put(PATH, trades(105));
        assertEquals(1, run(PERP, BarMaking.TRADES).reissues().size());
        assertEquals(105, fixture.bars(PERP).close(0));
    }

    @Test
    void whereTheServerTellsNothingOnlyARecheckOfAllDownloadsAgain() throws LakeException {
        server.mark(ArchiveServer.Marks.NONE);
        server.put(PATH, trades(104));
        run(PERP, BarMaking.TRADES);
        server.put(PATH, trades(105));
        assertEquals(1, run(PERP, BarMaking.TRADES).files().unchanged());
        DownloadReport all =
                fixture.run(
                        source,
                        new Subscription(PERP, MINUTE, BarMaking.TRADES),
                        DownloadFixture.days(DAY.toString(), DAY.toString(), Recheck.ALL),
                        DownloadProgress.NONE);
        assertEquals(1, all.reissues().size());
        assertEquals(105, fixture.bars(PERP).close(0));
    }

    private static byte[] trades(int price) {
        return TestArchives.gzip(HEADER + "\n" + row(10, "Sell", 2, price));
    }

    private DownloadReport run(InstrumentId instrument, BarMaking making) throws LakeException {
        Subscription subscription = new Subscription(instrument, MINUTE, making);
        return fixture.run(source, subscription, "2024-03-05", "2024-03-05");
    }

    private static String row(double second, String side, double size, double price) {
        String time = String.format(java.util.Locale.ROOT, "%.4f", SECONDS + second);
        return time + ",BTCUSDT," + side + "," + size + "," + price + ",PlusTick,x,1e10,1,1\n";
    }

    private static String answer(long... starts) {
        StringBuilder rows = new StringBuilder();
        for (long start : starts) {
            rows.append(rows.isEmpty() ? "" : ",")
                    .append("[\"%d\",\"1\",\"3\",\"1\",\"2\",\"5\",\"10\"]".formatted(start));
        }
        return "{\"retCode\":0,\"retMsg\":\"OK\",\"result\":{\"category\":\"linear\",\"list\":["
                + rows
                + "]}}";
    }

    private static String rest(long start, long end) {
        return "v5/market/kline?category=linear&symbol=BTCUSDT&interval=1&start=%d&end=%d&limit=1000"
                .formatted(start, end);
    }
}
