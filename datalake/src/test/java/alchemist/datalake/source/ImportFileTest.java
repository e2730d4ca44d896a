package alchemist.datalake.source;

import static alchemist.datalake.lake.TestBars.SPY;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.lake.TestBars;
import alchemist.datalake.parquet.SameBits;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A Parquet file is previewed and imported like a text. */
class ImportFileTest {

    private static final BarSeries BARS = TestBars.minutes("2024-01-02T14:30:00Z", 5_000);
    private static final CsvOptions OPTIONS =
            new CsvOptions(Optional.of(SPY), Optional.empty(), Optional.empty(), List.of(), false);

    @TempDir Path folder;
    private Lake lake;
    private Path parquet;

    @BeforeEach
    void open() throws LakeException {
        lake = Lake.open(folder.resolve("home"), new InstrumentRegistry());
        parquet = folder.resolve("SPY_1m.parquet");
        lake.export(BARS, "a test", parquet);
    }

    @AfterEach
    void close() throws LakeException {
        lake.close();
    }

    @Test
    void thePreviewTellsWhatTheFirstRowsTell() throws LakeException {
        CsvPreview preview = new ImportFile(lake, parquet).preview(OPTIONS);
        assertEquals(List.of(), preview.problems());
        assertEquals(Optional.of(BarPeriod.ONE_MINUTE), preview.period());
    }

    @Test
    void theImportTakesEveryRowAndNamesTheFile() throws LakeException, IOException {
        new ImportFile(lake, parquet).run(OPTIONS, ImportProgress.NONE);
        assertTrue(SameBits.of(BARS, lake.load(SPY, BarPeriod.ONE_MINUTE)));
        assertEquals(
                parquet.toString(), lake.parents(SPY, BarPeriod.ONE_MINUTE).getFirst().origin());
        try (Stream<Path> left = Files.list(lake.folder().resolve("tmp"))) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void halfAFileIsRefusedInWords() throws IOException {
        byte[] half = Files.readAllBytes(parquet);
        Files.write(parquet, Arrays.copyOf(half, half.length / 2));
        LakeException refusal =
                assertThrows(
                        LakeException.class, () -> new ImportFile(lake, parquet).preview(OPTIONS));
        String sentence = String.valueOf(refusal.getMessage());
        assertTrue(sentence.contains("SPY_1m.parquet"), sentence);
    }
}
