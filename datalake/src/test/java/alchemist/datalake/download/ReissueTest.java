package alchemist.datalake.download;

import static alchemist.datalake.download.DownloadFixture.MINUTE;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.datalake.binance.BinanceSource;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.lake.Provenance;
import alchemist.datalake.parquet.Lineage;
import alchemist.datalake.parquet.Parent;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.BarSeriesBuilder;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.List;

/** Archives that an exchange issues again after they were downloaded. */
class ReissueTest extends DownloadCase {

    private static final InstrumentId SPOT = InstrumentId.parse("BTCUSDT.BINANCE");
    private static final LocalDate DAY = LocalDate.parse("2024-03-05");
    private static final String NAME = "BTCUSDT-1m-2024-03-05.zip";
    private static final String DAILY = "data/spot/daily/klines/BTCUSDT/1m/" + NAME;
    private static final Subscription KLINES = new Subscription(SPOT, MINUTE, BarMaking.KLINES);

    ReissueTest() {
        super(BinanceSource::new);
    }

    @BeforeEach
    void issue() {
        server.putChecked(DAILY, archive(10));
    }

    @ParameterizedTest
    @EnumSource(ArchiveServer.Marks.class)
    void ofAFileThatIsAsItWasNoBodyIsDownloaded(ArchiveServer.Marks marks) throws LakeException {
        server.mark(marks);
        run();
        server.sent().clear();
        DownloadReport again = run();
        assertEquals("Nothing to download. 1 file is as it was.", again.sentence());
        // Without a mark only the file with the checksum can tell.
        boolean marked = marks != ArchiveServer.Marks.NONE;
        assertEquals(marked ? List.of() : List.of(DAILY + ".CHECKSUM"), server.sent());
    }

    @Test
    void aServerThatComparesNothingIsComparedHere() throws LakeException {
        server.compareNothing();
        run();
        server.sent().clear();
        assertEquals(1, run().files().unchanged());
        assertEquals(List.of(), server.sent());
    }

    @ParameterizedTest
    @EnumSource(ArchiveServer.Marks.class)
    void theBarsOfAFileThatWasIssuedAgainWinAndItsOldHashIsKept(ArchiveServer.Marks marks)
            throws LakeException {
        server.mark(marks);
        run();
        String before = TestArchives.sha256(archive(10));
        byte[] corrected = archive(TestArchives.klines(DAY, 12, 1).replace("100.21", "100.23"));
        server.putChecked(DAILY, corrected);
        DownloadReport report = run();
        String now = TestArchives.sha256(corrected);
        assertEquals(
                List.of(
                        "%s was issued again: its sha256 was %s, now it is %s."
                                .formatted(NAME, before, now)),
                report.reissues());
        assertEquals(100.23, fixture.bars(SPOT).close(1));
        assertEquals(12, fixture.bars(SPOT).size());
        Parent parent = fixture.parents(SPOT).getFirst();
        assertEquals(now, parent.sha256());
        assertEquals(List.of(before), parent.reissues().stream().map(r -> r.before()).toList());
    }

    @Test
    void barsThatAReissuedFileNoLongerHasGo() throws LakeException {
        run();
        server.putChecked(DAILY, archive(7));
        assertEquals(3, run().bars().replaced());
        assertEquals(7, fixture.bars(SPOT).size());
    }

    @Test
    void barsThatWereImportedStayBesideAReissuedFile() throws LakeException {
        run();
        long time = fixture.bars(SPOT).time(9) + 60_000_000_000L;
        try (Lake lake = Lake.open(home, new InstrumentRegistry())) {
            BarSeriesBuilder own = new BarSeriesBuilder(1);
            own.add(new Bar(time, 100, 100, 100, 100, 1));
            lake.write(own.build(SPOT, MINUTE), new Provenance("csv", "/own.csv", "ab", false));
        }
        server.putChecked(DAILY, archive(7));
        run();
        BarSeries bars = fixture.bars(SPOT);
        assertEquals(time, bars.time(bars.size() - 1));
    }

    @Test
    void daysThatWereImportedAreDownloadedAllTheSame() throws LakeException {
        try (Lake lake = Lake.open(home, new InstrumentRegistry())) {
            BarSeriesBuilder own = new BarSeriesBuilder(1);
            own.add(new Bar(TestArchives.millis(DAY) * 1_000_000, 1, 1, 1, 1, 1));
            lake.write(own.build(SPOT, MINUTE), new Provenance("csv", "/own.csv", "ab", false));
        }
        assertEquals(9, run().bars().added());
    }

    @Test
    void theSecondReissueIsRememberedBesideTheFirst() throws LakeException {
        run();
        server.putChecked(DAILY, archive(11));
        run();
        server.putChecked(DAILY, archive(12));
        run();
        assertEquals(
                List.of(TestArchives.sha256(archive(10)), TestArchives.sha256(archive(11))),
                fixture.parents(SPOT).getFirst().reissues().stream().map(r -> r.before()).toList());
        try (Lake lake = Lake.open(home, new InstrumentRegistry())) {
            Lineage lineage = lake.lineages(SPOT, MINUTE).getFirst();
            assertEquals(2, lineage.versions().size());
        }
    }

    @Test
    void theSameContentUnderANewTagIsNotDownloadedAgain() throws LakeException {
        run();
        server.mark(ArchiveServer.Marks.DATES);
        server.compareNothing();
        server.sent().clear();
        assertEquals(1, run().files().unchanged());
        assertEquals(List.of(DAILY + ".CHECKSUM"), server.sent());
    }

    @Test
    void aFileThatIsGoneIsKeptAndSaidToBe() throws LakeException {
        run();
        server.remove(DAILY);
        DownloadReport report = run();
        assertTrue(report.isComplete());
        assertEquals(
                List.of(NAME + " is no longer at its source; what the lake has of it is kept."),
                report.reissues());
        assertEquals(10, fixture.bars(SPOT).size());
    }

    @Test
    void olderFilesAreAskedAboutOnlyWhenAllAre() throws LakeException {
        LocalDate old = LocalDate.parse("2024-01-10");
        String path = DAILY.replace("2024-03-05", old.toString());
        server.putChecked(path, archive(TestArchives.klines(old, 5, 1)));
        fixture.run(source, KLINES, "2024-01-10", "2024-01-10");
        server.asked().clear();
        fixture.run(source, KLINES, "2024-01-10", "2024-01-10");
        assertEquals(List.of(), server.asked());
        fixture.run(
                source,
                KLINES,
                DownloadFixture.days("2024-01-10", "2024-01-10", Recheck.ALL),
                DownloadProgress.NONE);
        assertEquals(List.of("HEAD " + path), server.asked());
    }

    @Test
    void aServerThatDescribesNothingIsAskedForTheChecksumOnly() throws LakeException {
        run();
        server.sent().clear();
        server.fail(DAILY, ArchiveServer.status(405));
        assertEquals("Nothing to download. 1 file is as it was.", run().sentence());
        assertEquals(List.of(DAILY + ".CHECKSUM"), server.sent());
    }

    @Test
    void aReissuedFileThatCantBeHadLeavesTheOldBars() throws LakeException {
        run();
        server.put(DAILY, archive(12));
        server.put(DAILY + ".CHECKSUM", "0".repeat(64) + "  " + NAME);
        DownloadReport report = run();
        assertEquals(1, report.problems().size(), () -> report.problems().toString());
        assertEquals(10, fixture.bars(SPOT).size());
    }

    private DownloadReport run() throws LakeException {
        return fixture.run(source, KLINES, "2024-03-05", "2024-03-05");
    }

    private static byte[] archive(int count) {
        return archive(TestArchives.klines(DAY, count, 1));
    }

    private static byte[] archive(String text) {
        return TestArchives.zip("BTCUSDT-1m-2024-03-05.csv", text);
    }
}
