package alchemist.datalake.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.datalake.parquet.BarFileInfo;
import alchemist.datalake.parquet.FileOrigin;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.InstrumentId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;

class CatalogueTest {

    @TempDir Path folder;

    @Test
    void rowsSurviveReopening() throws IOException {
        Partition first = partition("bars/A/B/1m/2023.parquet", 10);
        Partition second = partition("bars/A/B/1m/2024.parquet", 20);
        try (Catalogue catalogue = open()) {
            catalogue.update(List.of(first, second), List.of());
        }
        try (Catalogue catalogue = open()) {
            assertEquals(List.of(first, second), catalogue.partitions());
        }
    }

    @Test
    void rowsAreReplacedByTheirPathAndDeleted() throws IOException {
        Partition old = partition("bars/A/B/1m/2023.parquet", 10);
        Partition gone = partition("bars/A/B/1m/2022.parquet", 5);
        Partition fresh = partition("bars/A/B/1m/2023.parquet", 11);
        try (Catalogue catalogue = open()) {
            catalogue.update(List.of(old, gone), List.of());
            catalogue.update(List.of(fresh), List.of(gone.path()));
            assertEquals(List.of(fresh), catalogue.partitions());
        }
    }

    @Test
    void aTableOfAnotherLayoutIsRefused() throws Exception {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("catalogue"));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE bar_file(path VARCHAR PRIMARY KEY)");
        }

        assertThrows(IOException.class, this::open);
        Catalogue.delete(folder.resolve("catalogue"));
        assertFalse(Catalogue.exists(folder.resolve("catalogue")));
        open().close();
        assertTrue(Catalogue.exists(folder.resolve("catalogue")));
    }

    @Test
    void aRowThatMakesNoSenseIsRefused() throws Exception {
        open().close();
        try (Connection connection =
                        DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("catalogue"));
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO bar_file VALUES('p', 'nonsense', '1m', 1, 1, 1, 1000, '', '', '',"
                            + " FALSE, 0, 1, 1, '')");
        }

        try (Catalogue catalogue = open()) {
            assertThrows(IOException.class, catalogue::partitions);
        }
    }

    private Catalogue open() throws IOException {
        return Catalogue.open(folder.resolve("catalogue"));
    }

    private static Partition partition(String path, long rows) {
        FileOrigin origin =
                new FileOrigin("csv", "/größe's.csv", "ab", true, Instant.ofEpochMilli(1_234));
        return new Partition(
                path,
                new BarFileInfo(
                        InstrumentId.parse("B.A"),
                        BarPeriod.ONE_MINUTE,
                        rows,
                        -5,
                        Long.MAX_VALUE,
                        1,
                        origin),
                new FileStamp(99, 1_700_000_000_000_123L, "cd"));
    }
}
