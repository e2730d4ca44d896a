package alchemist.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class OutputTest {

    @TempDir Path folder;

    @Test
    void fileThatFailsHalfWayLeavesTheOneBefore() throws Exception {
        Path file = Files.writeString(folder.resolve("r.json"), "before");
        assertThrows(
                CommandException.class,
                () ->
                        OutputFile.of(file)
                                .write(
                                        out -> {
                                            out.write('x');
                                            throw new IOException("no space left on device");
                                        }));
        assertEquals("before", Files.readString(file));
        assertEquals(1, entries(), "no temporary file stays");
    }

    @Test
    void linkStaysALink() throws Exception {
        Path real = Files.writeString(folder.resolve("real"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        OutputFile.of(link).write(out -> out.write("after".getBytes(StandardCharsets.UTF_8)));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("after", Files.readString(real));
    }

    @Test
    void readerThatLeavesIsNoFailureButAFullDiskIs() {
        assertTrue(failing("Broken pipe").failure().isEmpty());
        assertTrue(failing("Broken pipe").readerIsGone());
        assertTrue(failing("No space left on device").failure().isPresent());
    }

    @Test
    void progressIsLinesWhereNobodyWatchesAndABarWhereSomebodyDoes() {
        assertEquals("Work  50 %, 5 s left\n", progress(false));
        String bar = progress(true);
        assertTrue(bar.contains("███"), bar);
        assertTrue(bar.endsWith("\r\u001b[K"), "the bar is taken away at the end");
        assertFalse(bar.contains("\n"), bar);
    }

    @Test
    void spellingFindsWhatIsNearOnly() {
        List<String> words = List.of("backtest", "demo", "doctor");
        assertEquals("backtest", Spelling.closest("backtets", words).orElseThrow());
        assertEquals("doctor", Spelling.closest("doc", words).orElseThrow());
        assertTrue(Spelling.closest("xyzzy", words).isEmpty());
    }

    private static StandardOutput failing(String reason) {
        StandardOutput standard =
                new StandardOutput(
                        new OutputStream() {
                            @Override
                            public void write(int b) throws IOException {
                                throw new IOException(reason);
                            }

                            @Override
                            public void write(byte[] bytes, int offset, int length)
                                    throws IOException {
                                throw new IOException(reason);
                            }
                        });
        PrintStream stream = standard.printStream();
        stream.println("text");
        stream.flush();
        return standard;
    }

    private static String progress(boolean interactive) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        Iterator<Long> seconds = List.of(0L, 5L).iterator();
        try (ProgressLine line =
                new ProgressLine(
                        new Terminal(stream, stream, Map.of(), interactive),
                        "Work",
                        () -> seconds.next() * 1_000_000_000L)) {
            line.advanced(50, 100);
        }
        return err.toString(StandardCharsets.UTF_8);
    }

    private long entries() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
