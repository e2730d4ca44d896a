package alchemist.datalake.lake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.model.InstrumentRegistry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;

class LakeLockTest {

    @TempDir Path home;
    @TempDir Path signals;

    @Test
    void aSecondProcessIsToldWhoHasTheLake() throws Exception {
        Process other = holdInAnotherProcess();
        try {
            assertEquals(
                    "The lake at %s is in use by another running Alchemist (process %d). Close it, or use another --home."
                            .formatted(home.resolve("lake"), other.pid()),
                    openMessage(home));
        } finally {
            other.destroyForcibly().waitFor();
        }
        // The lock dies with its process.
        Lake.open(home, new InstrumentRegistry()).close();
    }

    @Test
    void aProcessHasALakeOpenOnlyOnce() throws Exception {
        Lake lake = Lake.open(home, new InstrumentRegistry());
        assertEquals(
                "The lake at %s is open already in this program.".formatted(home.resolve("lake")),
                openMessage(home));
        // The refused attempt must not have dropped the first one's lock.
        Process other = ChildProcess.start(signals.resolve("log"), home.toString(), "hold", "x");
        assertEquals(1, other.waitFor());
        assertTrue(Files.readString(signals.resolve("log")).contains("is in use by another"));

        lake.close();
        Lake.open(home, new InstrumentRegistry()).close();
    }

    @Test
    void aFileInPlaceOfTheFolderIsNamed() throws Exception {
        Files.writeString(home.resolve("lake"), "in the way");

        assertEquals(
                "The lake in %s can't be written: a file is in the way of a folder. Make the folder writable, or use another --home."
                        .formatted(home),
                openMessage(home));
    }

    @Test
    void aFolderInPlaceOfTheLockIsNamed() throws Exception {
        Files.createDirectories(home.resolve("lake/lock"));

        assertTrue(openMessage(home).startsWith("The lake in " + home + " can't be written: "));
    }

    private Process holdInAnotherProcess() throws Exception {
        try (WatchService watch = signals.getFileSystem().newWatchService()) {
            signals.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            Path ready = signals.resolve("ready");
            Process process =
                    ChildProcess.start(
                            home.resolve("log"), home.toString(), "hold", ready.toString());
            while (!Files.exists(ready) && process.isAlive()) {
                watch.poll(1, TimeUnit.SECONDS);
            }
            assertTrue(Files.exists(ready), "the other process did not start");
            return process;
        }
    }

    private static String openMessage(Path home) {
        return String.valueOf(
                assertThrows(
                                LakeException.class,
                                () -> Lake.open(home, new InstrumentRegistry()).close())
                        .getMessage());
    }
}
