package alchemist.datalake.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.datalake.firstrate.FirstRateSource;
import alchemist.datalake.lake.LakeException;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentId;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

class FirstRateTest {

    private static final String BARS =
            """
            2024-03-08 09:30:00,270.10,270.55,269.98,270.42,1543
            2024-03-11 09:30:00,271.10,271.55,270.98,271.42,1000
            """;

    @TempDir Path home;
    @TempDir Path folder;
    private DownloadFixture fixture;

    @BeforeEach
    void start() throws IOException {
        fixture = new DownloadFixture(home, "2024-03-20T12:00:00Z");
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    /** Clocks went forward on 10 March 2024. */
    @Test
    void timesAreNewYorksWithItsSummerTime() throws Exception {
        Files.writeString(folder.resolve("AAPL_full_1min_UNADJUSTED.txt"), BARS);

        assertEquals(2, run("AAPL.FIRSTRATE").bars().added());

        BarSeries bars = fixture.bars(InstrumentId.parse("AAPL.FIRSTRATE"));
        assertEquals(Instant.parse("2024-03-08T14:30:00Z"), at(bars.time(0)));
        assertEquals(Instant.parse("2024-03-11T13:30:00Z"), at(bars.time(1)));
    }

    @Test
    void theLastDayIsWhole() throws Exception {
        Files.writeString(
                folder.resolve("ES_1min_continuous_adjusted.txt"),
                "2024-03-12 23:59:00,-5,-4,-6,-5,1\n2024-03-13 00:00:00,5,5,5,5,1\n");
        FirstRateSource source = new FirstRateSource(folder);
        Subscription subscription = subscription(source, "ES-ADJUSTED.CME");

        DownloadReport report = fixture.run(source, subscription, "2024-03-01", "2024-03-12");

        assertEquals(1, report.bars().added());
    }

    @Test
    void archivesAreReadAndWhatIsKnownIsNotReadAgain() throws Exception {
        Files.write(
                folder.resolve("stocks_13wjmr.zip"),
                TestArchives.zip("AAPL_full_1min_adjsplitdiv.txt", BARS));

        assertEquals(2, run("AAPL-SPLITDIV.FIRSTRATE").bars().added());
        assertEquals("Nothing to download.", run("AAPL-SPLITDIV.FIRSTRATE").sentence());
    }

    @Test
    void aBrokenLineIsNamed() throws Exception {
        Files.writeString(
                folder.resolve("AAPL_full_1min_UNADJUSTED.txt"), BARS + "2024-03-11 09:31:00,x\n");

        String problem = run("AAPL.FIRSTRATE").problems().getFirst();

        assertTrue(problem.endsWith("line 3: only 2 columns. Nothing of it was taken."), problem);
    }

    @Test
    void aFolderWithoutSuchFilesIsNamed() throws Exception {
        Files.writeString(folder.resolve("notes.txt"), "nothing");

        LakeException trouble =
                assertThrows(LakeException.class, () -> new FirstRateSource(folder));

        assertTrue(String.valueOf(trouble.getMessage()).contains("holds no file named like"));
    }

    private DownloadReport run(String instrument) throws LakeException {
        FirstRateSource source = new FirstRateSource(folder);
        return fixture.run(source, subscription(source, instrument), "2024-03-01", "2024-03-19");
    }

    private static Subscription subscription(FirstRateSource source, String instrument)
            throws LakeException {
        return new Subscription(
                source.instrument(instrument, "any"), DownloadFixture.MINUTE, BarMaking.KLINES);
    }

    private static Instant at(long nanos) {
        return Instant.ofEpochSecond(0, nanos);
    }
}
