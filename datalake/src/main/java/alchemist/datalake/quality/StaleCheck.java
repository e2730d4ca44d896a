package alchemist.datalake.quality;

import alchemist.engine.model.BarSeries;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Runs of bars that repeat the same prices although something was traded: a source that sends its
 * last value again and again.
 */
final class StaleCheck {

    private static final int INTRADAY_RUN = 60;
    private static final int DAILY_RUN = 5;

    private final BarSeries bars;

    StaleCheck(BarSeries bars) {
        this.bars = bars;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        int shortest = bars.period().isIntraday() ? INTRADAY_RUN : DAILY_RUN;
        int first = 0;
        for (int i = 1; i <= bars.size(); i++) {
            if (i < bars.size() && repeats(i)) {
                continue;
            }
            if (i - first >= shortest) {
                findings.add(finding(first, i - first));
            }
            first = i;
        }
        return findings;
    }

    private boolean repeats(int i) {
        return bars.volumes()[i] > 0
                && bars.highs()[i] == bars.lows()[i]
                && bars.opens()[i] == bars.opens()[i - 1]
                && bars.highs()[i] == bars.highs()[i - 1]
                && bars.lows()[i] == bars.lows()[i - 1]
                && bars.close(i) == bars.close(i - 1);
    }

    private Finding finding(int first, int count) {
        return new Finding(
                bars.instrument(),
                bars.period(),
                Finding.Kind.STALE,
                bars.time(first),
                count,
                String.format(Locale.ROOT, "all at %s although traded", bars.close(first)));
    }
}
