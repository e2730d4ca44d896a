package alchemist.datalake.download;

import static alchemist.datalake.download.DownloadFixture.MINUTE;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.datalake.binance.BinanceSource;
import alchemist.datalake.lake.LakeException;
import alchemist.engine.model.InstrumentId;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Everything that goes wrong on the way: right bars in the end, or a precise sentence. */
class BinanceFaultsTest extends DownloadCase {

    private static final InstrumentId SPOT = InstrumentId.parse("BTCUSDT.BINANCE");
    private static final LocalDate DAY = LocalDate.parse("2024-03-05");
    private static final String DAILY =
            "data/spot/daily/klines/BTCUSDT/1m/BTCUSDT-1m-2024-03-05.zip";
    private static final Subscription KLINES = new Subscription(SPOT, MINUTE, BarMaking.KLINES);

    BinanceFaultsTest() {
        super(BinanceSource::new);
    }

    @Test
    void aWrongChecksumIsNamedAndTheNextRunCompletesTheRest() throws LakeException {
        byte[] archive = archive(TestArchives.klines(DAY, 10, 1));
        server.put(DAILY, archive);
        server.put(DAILY + ".CHECKSUM", "0".repeat(64) + "  BTCUSDT-1m-2024-03-05.zip\n");

        DownloadReport report = run();

        assertEquals(
                List.of(
                        "BTCUSDT-1m-2024-03-05.zip does not match its checksum, not even the second"
                                + " time. Nothing of it was taken; the next update asks for it"
                                + " again."),
                report.problems());
        server.putChecked(DAILY, archive);
        assertEquals(10, run().bars().added());
    }

    @Test
    void aTruncatedZipIsNamedAndTheNextRunCompletesTheRest() throws LakeException {
        byte[] archive = archive(TestArchives.klines(DAY, 500, 1));
        server.putChecked(DAILY, Arrays.copyOf(archive, archive.length / 2));

        assertEquals(
                List.of(
                        "BTCUSDT-1m-2024-03-05.zip is damaged: it can't be unpacked. Nothing of it"
                                + " was taken; the next update asks for it again."),
                run().problems());
        server.putChecked(DAILY, archive);
        assertEquals(500, run().bars().added());
    }

    @Test
    void aConnectionCutInTheMiddleGoesOnWhereItBroke() throws LakeException {
        byte[] archive = archive(TestArchives.klines(DAY, 1_440, 1));
        server.putChecked(DAILY, archive);
        server.fail(DAILY, ArchiveServer.cutAtHalf());

        DownloadReport report = run();

        assertEquals(List.of(), report.problems());
        assertEquals(1_440, report.bars().added());
        assertEquals(List.of("bytes=" + archive.length / 2 + "-"), server.ranges());
    }

    @Test
    void aServerThatFallsSilentIsAskedForTheRest() throws LakeException {
        byte[] archive = archive(TestArchives.klines(DAY, 1_440, 1));
        server.putChecked(DAILY, archive);
        server.fail(DAILY, ArchiveServer.silentAtHalf(Duration.ofMinutes(1)));
        fixture.patience(Duration.ofSeconds(1));

        DownloadReport report = run();

        assertEquals(List.of(), report.problems());
        assertEquals(1_440, report.bars().added());
        assertEquals(List.of("bytes=" + archive.length / 2 + "-"), server.ranges());
    }

    @Test
    void aConnectionThatAlwaysBreaksIsNamedAndTheNextRunGoesOnWhereItBroke() throws LakeException {
        byte[] archive = archive(TestArchives.klines(DAY, 1_440, 1));
        server.putChecked(DAILY, archive);
        for (int i = 0; i < 3; i++) {
            server.fail(DAILY, ArchiveServer.cutAtHalf());
        }

        DownloadReport broken = run();

        assertEquals(1, broken.problems().size());
        assertTrue(
                broken.problems().getFirst().contains("broke again and again"),
                broken.problems().getFirst());
        server.ranges().clear();
        assertEquals(1_440, run().bars().added());
        assertEquals(List.of("bytes=" + archive.length / 2 + "-"), server.ranges());
    }

    @Test
    void aBusyServerIsGivenTheTimeItAsksFor() throws LakeException {
        server.putChecked(DAILY, archive(TestArchives.klines(DAY, 10, 1)));
        server.fail(DAILY, ArchiveServer.status(429, "Retry-After", "17"));

        assertEquals(10, run().bars().added());
        assertTrue(fixture.waits().contains(Duration.ofSeconds(17)));
    }

    @Test
    void aServerThatAsksForHoursIsLeftAloneAndThatIsSaid() throws LakeException {
        server.putChecked(DAILY, archive(TestArchives.klines(DAY, 10, 1)));
        server.fail(DAILY, ArchiveServer.status(429, "Retry-After", "7200"));

        DownloadReport report = run();

        assertTrue(
                report.problems()
                        .getFirst()
                        .contains("is busy (HTTP 429) and asks to wait 2 hours"),
                report.problems().toString());
        assertEquals(10, run().bars().added());
    }

    @Test
    void aBannedClientStopsAskingAtOnce() throws LakeException {
        String rest = rest(LocalDate.parse("2024-03-05"));
        server.fail(rest, ArchiveServer.status(418, "Retry-After", "300"));

        DownloadReport report = run();

        assertEquals(1, report.problems().size());
        assertTrue(report.problems().getFirst().contains("has banned this address"));
        assertEquals(1, server.asked().stream().filter(rest::equals).count());
    }

    @Test
    void aServerInTroubleIsAskedAgain() throws LakeException {
        server.putChecked(DAILY, archive(TestArchives.klines(DAY, 10, 1)));
        server.fail(DAILY, ArchiveServer.status(500));

        assertEquals(10, run().bars().added());
    }

    @Test
    void withoutAConnectionOneSentenceSaysSo() throws LakeException {
        server.close();

        DownloadReport report = fixture.run(source, KLINES, "2024-01-01", "2024-02-29");

        assertEquals(1, report.problems().size());
        assertTrue(
                report.problems()
                        .getFirst()
                        .endsWith(
                                " can't be reached. Check the network connection. What was"
                                        + " downloaded is kept; the next update goes on from"
                                        + " there."),
                report.problems().toString());
    }

    @Test
    void aPathThatPointsOutsideTheArchiveIsRefused() throws LakeException {
        server.putChecked(DAILY, TestArchives.zip("../../x.csv", TestArchives.klines(DAY, 10, 1)));

        assertTrue(
                run().problems()
                        .getFirst()
                        .contains("holds a file named '../../x.csv', which points outside"));
    }

    @Test
    void aZipBombIsRefused() throws LakeException {
        server.putChecked(DAILY, archive("0".repeat(64 << 20)));

        String problem = run().problems().getFirst();

        assertTrue(problem.contains("BTCUSDT-1m-2024-03-05.zip"), problem);
        assertTrue(problem.contains("longer than any") || problem.contains("unpacks to more"));
    }

    @Test
    void aBrokenLineIsNamed() throws LakeException {
        String text = TestArchives.klines(DAY, 3, 1).replace("99.51", "oops");
        server.putChecked(DAILY, archive(text));

        assertEquals(
                "BTCUSDT-1m-2024-03-05.zip, line 2: 'oops' is not a number. Nothing of it was"
                        + " taken; the next update asks for it again.",
                run().problems().getFirst());
    }

    @Test
    void barsOfAnotherDayAreRefused() throws LakeException {
        server.putChecked(DAILY, archive(TestArchives.klines(DAY.plusDays(1), 3, 1)));

        assertEquals(
                "BTCUSDT-1m-2024-03-05.zip holds other days than 2024-03-05. Nothing of it was"
                        + " taken.",
                run().problems().getFirst());
    }

    @Test
    void oneBrokenDayDoesNotKeepTheOthersOut() throws LakeException {
        server.putChecked(DAILY, archive("nonsense"));
        server.putChecked(
                DAILY.replace("03-05", "03-06"),
                archive(TestArchives.klines(DAY.plusDays(1), 9, 1)));

        DownloadReport report = fixture.run(source, KLINES, "2024-03-05", "2024-03-06");

        assertEquals(9, report.bars().added());
        assertEquals(1, report.problems().size());
    }

    @Test
    void aCancelledDownloadKeepsWhatCameAndTheNextRunCompletesIt() throws LakeException {
        for (int i = 1; i <= 9; i++) {
            LocalDate day = LocalDate.of(2024, 3, i);
            server.putChecked(
                    DAILY.replace("2024-03-05", day.toString()),
                    archive(TestArchives.klines(day, 10, 1)));
        }
        DownloadProgress stopAfterTwo =
                new DownloadProgress() {
                    private int finished;

                    @Override
                    public void advanced(int done, int known, long bytes) {
                        finished = done;
                    }

                    @Override
                    public boolean cancelled() {
                        return finished >= 2;
                    }
                };

        DownloadReport stopped =
                fixture.run(source, KLINES, "2024-03-01", "2024-03-09", stopAfterTwo);

        assertTrue(stopped.cancelled());
        long first = stopped.bars().added();
        assertTrue(first >= 20 && first < 90, "bars: " + first);
        DownloadReport rest = fixture.run(source, KLINES, "2024-03-01", "2024-03-09");
        assertEquals(90 - first, rest.bars().added());
        assertEquals(90, fixture.bars(SPOT).size());
    }

    private DownloadReport run() throws LakeException {
        return fixture.run(source, KLINES, "2024-03-05", "2024-03-05");
    }

    private static byte[] archive(String text) {
        return TestArchives.zip("BTCUSDT-1m-2024-03-05.csv", text);
    }

    private static String rest(LocalDate day) {
        long from = TestArchives.millis(day);
        return "api/v3/klines?symbol=BTCUSDT&interval=1m&startTime=%d&endTime=%d&limit=1000"
                .formatted(from, from + 86_400_000 - 1);
    }
}
