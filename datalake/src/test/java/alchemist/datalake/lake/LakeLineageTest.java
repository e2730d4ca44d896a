package alchemist.datalake.lake;

import static alchemist.datalake.lake.TestBars.SPY;

import static org.junit.jupiter.api.Assertions.assertEquals;

import alchemist.datalake.parquet.Lineage;
import alchemist.datalake.parquet.Parent;
import alchemist.datalake.parquet.Version;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.InstrumentRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A partition names the files its bars were imported from, and what it was itself before. */
class LakeLineageTest {

    private static final BarPeriod MINUTE = BarPeriod.ONE_MINUTE;
    private static final Provenance FIRST = new Provenance("csv", "/data/a.csv", "aa", false);
    private static final Provenance SECOND = new Provenance("parquet", "/data/b.pq", "bb", false);

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
    void aMergedPartitionNamesTheOneBeforeItAndBothImports() throws LakeException {
        lake.write(TestBars.minutes("2024-01-02T10:00:00Z", 10), FIRST);
        String before = lake.partitions(SPY, MINUTE).getFirst().sha256();

        lake.write(TestBars.minutes("2024-01-02T10:08:00Z", 10, 200), SECOND);

        Lineage lineage = lake.lineages(SPY, MINUTE).getFirst();
        assertEquals(List.of("aa", "bb"), lineage.parents().stream().map(Parent::sha256).toList());
        assertEquals(List.of(10L, 10L), lineage.parents().stream().map(Parent::rows).toList());
        Version version = lineage.versions().getFirst();
        assertEquals(before, version.sha256());
        assertEquals(10, version.rows());
        assertEquals("8 bars added, 2 replaced from /data/b.pq", version.change());
    }

    @Test
    void everyVersionIsTheFileThatWasThereUntilThen() throws LakeException {
        List<String> hashes = new ArrayList<>();
        for (int day = 2; day < 6; day++) {
            lake.write(TestBars.minutes("2024-01-0" + day + "T10:00:00Z", 10), FIRST);
            hashes.add(lake.partitions(SPY, MINUTE).getFirst().sha256());
        }
        Lineage lineage = lake.lineages(SPY, MINUTE).getFirst();
        assertEquals(
                hashes.subList(0, 3), lineage.versions().stream().map(Version::sha256).toList());
    }

    @Test
    void ofAFileWrittenVeryOftenTheNewestVersionsAreRemembered() throws LakeException {
        String second = "";
        for (int i = 0; i < 103; i++) {
            lake.write(TestBars.of(MINUTE, TestBars.bar(i * 60_000_000_000L, 100)), FIRST);
            second = i == 2 ? lake.partitions(SPY, MINUTE).getFirst().sha256() : second;
        }
        List<Version> versions = lake.lineages(SPY, MINUTE).getFirst().versions();
        assertEquals(100, versions.size());
        assertEquals(second, versions.getFirst().sha256());
    }

    @Test
    void barsThatAreThereAlreadyLeaveTheLineageAlone() throws LakeException {
        lake.write(TestBars.minutes("2024-01-02T10:00:00Z", 10), FIRST);
        Lineage before = lake.lineages(SPY, MINUTE).getFirst();
        lake.write(TestBars.minutes("2024-01-02T10:00:00Z", 10), SECOND);
        assertEquals(before, lake.lineages(SPY, MINUTE).getFirst());
    }

    @Test
    void aFileThatIsImportedAgainWithAnotherContentStandsBesideTheOldOne() throws LakeException {
        lake.write(TestBars.minutes("2024-01-02T10:00:00Z", 10), FIRST);
        lake.write(
                TestBars.minutes("2024-01-02T10:15:00Z", 5),
                new Provenance("csv", "/data/a.csv", "a2", false));
        assertEquals(
                List.of("aa", "a2"),
                lake.parents(SPY, MINUTE).stream().map(Parent::sha256).toList());
        assertEquals(15, lake.load(SPY, MINUTE).size());
    }
}
