package alchemist.datalake.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

class DuckDbNativeTest {

    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, libduckdb_java.so_linux_amd64",
        "Linux, aarch64, libduckdb_java.so_linux_arm64",
        "Mac OS X, aarch64, libduckdb_java.so_macos_arm64",
        "Windows 11, amd64, libduckdb_java.so_windows_amd64"
    })
    void theLibraryIsNamedAfterTheMachine(String os, String arch, String name) {
        assertEquals(name, DuckDbNative.resourceName(os, arch));
    }

    @Test
    void theDriversJarHasTheLibraryOfThisMachine() {
        assertNotNull(DuckDBDriver.class.getResource("/" + DuckDbNative.resourceName()));
    }

    @Test
    void onlyCopiesThatCanNoLongerBeLoadingAreDeleted() throws IOException {
        Path stale = file("libduckdb_java123.so", Duration.ofHours(2));
        Path fresh = file("libduckdb_java124.so", Duration.ofMinutes(1));
        Path other = file("libother.so", Duration.ofHours(2));

        DuckDbNative.sweep(folder, NOW);

        assertTrue(Files.notExists(stale));
        assertTrue(Files.exists(fresh));
        assertTrue(Files.exists(other));
    }

    private Path file(String name, Duration age) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        Files.setLastModifiedTime(file, FileTime.from(NOW.minus(age)));
        return file;
    }
}
