package alchemist.engine.indicator.catalog;

import alchemist.engine.indicator.Indicator;
import alchemist.engine.model.Bar;

import java.util.Arrays;
import java.util.List;

/** Feeds an indicator bars and collects its lines. */
final class Replay {

    private Replay() {}

    /** Values by line and bar, as they came: not shifted by the lines' displacement. */
    static double[][] lines(Indicator indicator, List<Bar> bars) {
        double[][] values = new double[indicator.lines().size()][bars.size()];
        for (int i = 0; i < bars.size(); i++) {
            indicator.update(bars.get(i));
            for (int line = 0; line < values.length; line++) {
                values[line][i] = indicator.value(line);
            }
        }
        return values;
    }

    /** One line where it is drawn: shifted by its displacement. */
    static double[] drawn(Indicator indicator, List<Bar> bars, int line) {
        double[] came = lines(indicator, bars)[line];
        double[] drawn = new double[came.length];
        Arrays.fill(drawn, Double.NaN);
        for (int i = 0; i < came.length; i++) {
            int at = i + indicator.displacement(line);
            if (at >= 0 && at < drawn.length) {
                drawn[at] = came[i];
            }
        }
        return drawn;
    }
}
