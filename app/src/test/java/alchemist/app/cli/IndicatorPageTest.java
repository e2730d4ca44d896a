package alchemist.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.indicator.catalog.IndicatorCatalog;
import alchemist.engine.indicator.catalog.IndicatorSpec;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The page of the indicators says what the catalogue holds. */
class IndicatorPageTest {

    @Test
    void everyIndicatorHasItsRowWithNamesLinesAndWarmUp() throws IOException {
        List<String> rows =
                Files.readAllLines(Path.of("..", "docs", "indicators.md")).stream()
                        .filter(line -> line.startsWith("| `"))
                        .toList();
        List<IndicatorSpec> specs = IndicatorCatalog.standard().specs();
        for (IndicatorSpec spec : specs) {
            Optional<String> row =
                    rows.stream()
                            .filter(each -> each.startsWith("| `" + spec.id() + "` "))
                            .findAny();
            assertTrue(row.isPresent(), () -> spec.id() + " is missing");
            String[] cells = row.get().split(" \\| ?");
            assertEquals(others(spec), cells[1], spec.id());
            assertEquals(String.join(", ", spec.lines()), cells[3], spec.id());
            assertEquals((spec.waits() ? "from " : "") + spec.warmUp(), cells[4], spec.id());
        }
        assertEquals(specs.size(), rows.size());
    }

    private static String others(IndicatorSpec spec) {
        return spec.aliases().isEmpty() ? "–" : String.join(", ", spec.aliases());
    }
}
