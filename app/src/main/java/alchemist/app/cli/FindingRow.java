package alchemist.app.cli;

import alchemist.app.fx.Numbers;
import alchemist.app.report.Figures;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.quality.EventFinding;
import alchemist.datalake.quality.Finding;

import java.util.List;

/**
 * A line about something that a check found.
 *
 * @param cells instrument, period or kind, finding, time, count, explanation
 */
record FindingRow(List<String> cells, boolean isWrong) {

    FindingRow {
        cells = List.copyOf(cells);
    }

    static FindingRow of(Finding finding, Lake lake) {
        return new FindingRow(
                List.of(
                        finding.instrument().toString(),
                        finding.period().toString(),
                        finding.kind().text(),
                        Figures.barTime(
                                finding.time(),
                                lake.instrument(finding.instrument()).zone(),
                                finding.period().isIntraday()),
                        Numbers.count(finding.count()),
                        finding.text()),
                finding.kind().isWrong());
    }

    static FindingRow of(EventFinding finding, Lake lake) {
        return new FindingRow(
                List.of(
                        finding.instrument().toString(),
                        finding.events().text(),
                        finding.kind().text(),
                        Figures.barTime(
                                finding.time(), lake.instrument(finding.instrument()).zone(), true),
                        Numbers.count(finding.count()),
                        finding.text()),
                finding.kind().isWrong());
    }
}
