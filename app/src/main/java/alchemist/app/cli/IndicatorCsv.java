package alchemist.app.cli;

import alchemist.engine.indicator.Indicator;
import alchemist.engine.model.BarSeries;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * An indicator's lines over bars as CSV: index, time of the bar's start in UTC, a column per line;
 * full precision, an empty cell where there is no value. A line that is known only later stands at
 * the bar it belongs to.
 */
final class IndicatorCsv {

    private final BarSeries bars;
    private final List<String> names;
    private final double[][] lines;

    private IndicatorCsv(BarSeries bars, List<String> names) {
        this.bars = bars;
        this.names = names;
        lines = new double[names.size()][bars.size()];
        for (double[] line : lines) {
            Arrays.fill(line, Double.NaN);
        }
    }

    static IndicatorCsv compute(Indicator indicator, BarSeries bars) {
        IndicatorCsv csv = new IndicatorCsv(bars, indicator.lines());
        for (int i = 0; i < bars.size(); i++) {
            indicator.update(bars.bar(i));
            for (int line = 0; line < csv.lines.length; line++) {
                int at = i + indicator.displacement(line);
                if (at >= 0 && at < bars.size()) {
                    csv.lines[line][at] = indicator.value(line);
                }
            }
        }
        return csv;
    }

    /** Writes all rows; the stream stays open. */
    void write(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write("index,time," + String.join(",", names) + "\n");
        for (int i = 0; i < bars.size(); i++) {
            writer.write(i + "," + Instant.ofEpochSecond(0, bars.time(i)));
            for (double[] line : lines) {
                writer.write("," + (Double.isFinite(line[i]) ? Double.toString(line[i]) : ""));
            }
            writer.write('\n');
        }
        writer.flush();
    }
}
