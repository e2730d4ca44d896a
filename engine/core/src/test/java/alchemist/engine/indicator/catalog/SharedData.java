package alchemist.engine.indicator.catalog;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import alchemist.engine.model.Bar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Reads the reference data beside the checkout; a test that needs it is skipped where it is absent.
 */
final class SharedData {

    private SharedData() {}

    static Path file(String name) {
        Path file = Path.of(System.getProperty("alchemist.shared", "../shared")).resolve(name);
        assumeTrue(Files.exists(file), () -> "reference data is absent: " + file);
        return file;
    }

    /** A column of a CSV; NaN where a cell is empty. */
    static double[] column(String name, String column) throws IOException {
        List<String> lines = Files.readAllLines(file(name));
        int place = List.of(lines.getFirst().split(",", -1)).indexOf(column);
        assertTrue(place >= 0, () -> name + " has no column " + column);
        return lines.stream().skip(1).mapToDouble(line -> cell(line, place)).toArray();
    }

    private static double cell(String line, int place) {
        String cell = line.split(",", -1)[place];
        return cell.isEmpty() || cell.equals("nan") ? Double.NaN : Double.parseDouble(cell);
    }

    /** Bars of a CSV with a header and the columns time, open, high, low, close, volume. */
    static List<Bar> bars(String name) throws IOException {
        return Files.readAllLines(file(name)).stream().skip(1).map(SharedData::bar).toList();
    }

    private static Bar bar(String line) {
        String[] cells = line.split(",", -1);
        LocalDateTime time = LocalDateTime.parse(cells[0].replace(' ', 'T'));
        return new Bar(
                time.toEpochSecond(ZoneOffset.UTC) * 1_000_000_000L,
                Double.parseDouble(cells[1]),
                Double.parseDouble(cells[2]),
                Double.parseDouble(cells[3]),
                Double.parseDouble(cells[4]),
                Double.parseDouble(cells[5]));
    }
}
