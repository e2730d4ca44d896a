package alchemist.app.report;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class FigureHelpTest {

    @Test
    void everyFigureOfTheReportIsExplained() {
        RunFacts run = Runs.waves(60, "test");
        for (FigureGroup group : MetricsTable.groups(run.result(), run.metrics())) {
            for (FigureGroup.Row row : group.rows()) {
                assertFalse(FigureHelp.of(row.name()).isEmpty(), row.name());
            }
        }
    }
}
