package alchemist.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.app.report.Json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class SmallCommandsTest {

    @TempDir Path folder;

    @Test
    void versionNamesNumberAndCommit() {
        Call call = Call.in(folder, "--version");
        assertTrue(call.out().matches("alchemist 0\\.1\\.0 \\(commit \\w+\\)\\s+"), call.out());
        assertEquals(call.out(), Call.in(folder, "backtest", "--version").out());
    }

    @Test
    void helpIsEverywhere() {
        for (List<String> command :
                List.of(
                        List.<String>of(),
                        List.of("demo"),
                        List.of("lake"),
                        List.of("lake", "import"),
                        List.of("lake", "list"),
                        List.of("lake", "info"),
                        List.of("strategies"),
                        List.of("indicators"),
                        List.of("indicator"),
                        List.of("backtest"),
                        List.of("doctor"))) {
            Object[] args = new Object[command.size() + 1];
            System.arraycopy(command.toArray(), 0, args, 0, command.size());
            args[command.size()] = "--help";
            Call call = Call.in(folder, args);
            assertEquals(0, call.exitCode(), call.err());
            String usage = "Usage: " + String.join(" ", "alchemist", String.join(" ", command));
            assertTrue(call.out().startsWith(usage.strip()), call.out());
            assertTrue(call.out().contains("--home"), call.out());
        }
    }

    @Test
    void strategiesAreAListWithTheirParameters() {
        Json list = Call.in(folder, "strategies", "--json", "-").json();
        int cross = indexOf("sma-cross", list);
        assertEquals("fast", list.text(cross, "parameters", 0, "name"));
        assertEquals("integer", list.text(cross, "parameters", 0, "type"));
        assertEquals(10L, list.at(cross, "parameters", 0, "default"));
        assertEquals(1L, list.at(cross, "parameters", 0, "min"));
        assertEquals(false, list.at(indexOf("moving-average", list), "parameters", 2, "default"));
        assertEquals(
                Json.Null.NULL, list.at(indexOf("moving-average", list), "parameters", 2, "min"));
    }

    @Test
    void strategiesCanGoToAFileBesideTheText() throws IOException {
        Path file = folder.resolve("s.json");
        Call call = Call.in(folder, "strategies", "--json", file);
        assertTrue(call.out().contains("sma-cross"), call.out());
        assertTrue(indexOf("sma-cross", Json.parse(Files.readString(file))) > 0);
    }

    private static int indexOf(String id, Json list) {
        int index = 0;
        while (!list.text(index, "id").equals(id)) {
            index++;
        }
        return index;
    }

    @Test
    void doctorFindsThisMachineUsable() {
        Call call = Call.in(folder.resolve("home"), "doctor", "--json", "-");
        assertEquals(0, call.exitCode(), call.out());
        assertEquals(true, call.json().at("usable"));
        assertTrue(Files.notExists(folder.resolve("home")), "the doctor leaves nothing behind");
    }

    @Test
    void doctorSaysWhatToDoAboutABrokenHome() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Call call = Call.in(file, "doctor");
        assertEquals(1, call.exitCode());
        assertTrue(call.out().contains("✗ Home"), call.out());
        assertTrue(call.out().contains("Choose another one with --home."), call.out());
    }

    @Test
    void demoWritesReportAndResultOfInventedBars() throws IOException {
        Path out = folder.resolve("out");
        Call call = Call.run(Map.of(), "demo", "--out", out);
        assertEquals(0, call.exitCode(), call.err());
        Json result = Json.parse(Files.readString(out.resolve("result.json")));
        assertEquals(true, result.at("data", 0, "synthetic"));
        assertTrue(result.list("trades").size() > 10, "a demo needs trades to show");
        String report = Files.readString(out.resolve("report.html"));
        assertTrue(report.contains("Synthetic data"), "invented bars are labelled");
        assertTrue(call.out().contains("report.html"), call.out());
        assertTrue(Files.isDirectory(out.resolve("home/lake")), "the user's lake is untouched");
    }
}
