package alchemist.datalake.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.datalake.lake.ImportResult;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.lake.PartitionInfo;
import alchemist.datalake.lake.Sha256;
import alchemist.engine.model.AssetClass;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class CsvImportTest {

    private static final InstrumentId SPY = InstrumentId.parse("SPY.ARCA");
    private static final CsvOptions OPTIONS =
            CsvOptions.detect().withZone(ZoneOffset.UTC).withInstrument(SPY);

    @TempDir Path folder;
    @TempDir Path home;
    private Lake lake;

    @BeforeEach
    void open() throws LakeException {
        lake = Lake.open(home, new InstrumentRegistry());
    }

    @AfterEach
    void close() throws LakeException {
        lake.close();
    }

    @Test
    void barsAreAddedWithTheFileAsTheirOrigin() throws Exception {
        Path file = CsvFiles.text(folder, "SPY.csv", CsvFiles.HEADER + CsvFiles.rows(20));

        ImportResult result = run(file);

        assertEquals("20 bars of SPY.ARCA 1m added.", result.sentence());
        PartitionInfo partition = lake.partitions(SPY, BarPeriod.ONE_MINUTE).getFirst();
        assertEquals(file.toString(), partition.origin());
        assertEquals("csv", partition.source());
        assertEquals(Sha256.of(partition.file()), partition.sha256());
    }

    @Test
    void importingTheSameFileAgainChangesNothing() throws Exception {
        Path file = CsvFiles.text(folder, "SPY.csv", CsvFiles.HEADER + CsvFiles.rows(20));
        run(file);
        Path stored = lake.partitions(SPY, BarPeriod.ONE_MINUTE).getFirst().file();
        byte[] before = Files.readAllBytes(stored);

        assertEquals(
                "Nothing changed: all 20 bars of SPY.ARCA 1m were there already.",
                run(file).sentence());
        assertEquals(
                Sha256.of(stored), lake.partitions(SPY, BarPeriod.ONE_MINUTE).getFirst().sha256());
        assertTrue(Arrays.equals(before, Files.readAllBytes(stored)));
    }

    @Test
    void aFileWithOneBadLineLeavesTheLakeAsItWas() throws Exception {
        run(CsvFiles.text(folder, "SPY.csv", CsvFiles.HEADER + CsvFiles.rows(20)));
        List<?> before = lake.datasets();
        Path bad =
                CsvFiles.text(
                        folder,
                        "bad.csv",
                        CsvFiles.HEADER + CsvFiles.rows(30) + "2024-01-02 23:00:00,a,1,1,1,1\n");

        assertThrows(LakeException.class, () -> run(bad));

        assertEquals(before, lake.datasets());
    }

    @Test
    void anInstrumentDefinedAsFutureMayBeNegative() throws Exception {
        Path file =
                CsvFiles.text(
                        folder,
                        "x.csv",
                        CsvFiles.HEADER
                                + "2020-04-20 14:00:00,1,1,-37,-37,9\n"
                                + "2020-04-20 14:01:00,1,1,1,1,1\n");
        assertThrows(LakeException.class, () -> run(file));

        lake.define(
                new Instrument(
                        SPY,
                        AssetClass.FUTURE,
                        "USD",
                        new BigDecimal("0.01"),
                        BigDecimal.ONE,
                        BigDecimal.TEN,
                        ZoneOffset.UTC));

        assertEquals(2, run(file).added());
    }

    @Test
    void progressGoesFromTheBeginningToTheEndOfTheFile() throws Exception {
        StringBuilder text = new StringBuilder(CsvFiles.HEADER);
        for (int i = 0; i < 40_000; i++) {
            text.append(1_704_187_800L + i * 60L).append(",1,1,1,1,1\n");
        }
        for (Path file :
                List.of(
                        CsvFiles.text(folder, "a.csv", text.toString()),
                        Files.write(folder.resolve("a.gz"), CsvFiles.gzip(text.toString())),
                        Files.write(
                                folder.resolve("a.zip"), CsvFiles.zip("a.csv", text.toString())))) {
            List<Long> positions = new ArrayList<>();
            List<Long> rows = new ArrayList<>();
            new CsvImport(lake)
                    .run(
                            file,
                            OPTIONS,
                            (count, bytes, total) -> {
                                rows.add(count);
                                positions.add(bytes);
                            });
            assertEquals(positions.stream().sorted().toList(), positions);
            assertEquals(Files.size(file), positions.getLast());
            assertEquals(40_000, rows.getLast());
            assertTrue(rows.size() >= 3);
        }
    }

    private ImportResult run(Path file) throws LakeException {
        return new CsvImport(lake).run(file, OPTIONS, ImportProgress.NONE);
    }
}
