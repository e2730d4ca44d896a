package alchemist.datalake.quality;

import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;

import java.util.ArrayList;
import java.util.List;

/** What can be wrong with a bar by itself. */
final class BarChecks {

    private static final long HALF_HOUR = 30 * 60_000_000_000L;

    private final BarSeries bars;

    BarChecks(BarSeries bars) {
        this.bars = bars;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Run broken = new Run(Finding.Kind.BROKEN_BAR, "open, high, low, close don't fit together");
        Run silent = new Run(Finding.Kind.ZERO_VOLUME, "no volume, where other bars have some");
        Run offGrid = new Run(Finding.Kind.OFF_GRID, "not at a full " + bars.period());
        boolean volumes = false;
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.bar(i);
            broken.count(bar, !isWhole(bar));
            silent.count(bar, bar.volume() == 0);
            offGrid.count(bar, !isOnGrid(bar.time(), bars.period()));
            volumes |= bar.volume() > 0;
        }
        broken.addTo(findings);
        offGrid.addTo(findings);
        if (volumes) {
            silent.addTo(findings);
        }
        return findings;
    }

    /** Bars of an hour and longer may be counted from an open at half past. */
    static boolean isOnGrid(long time, BarPeriod period) {
        return !period.isIntraday() || time % Math.min(period.nominalNanos(), HALF_HOUR) == 0;
    }

    static boolean isWhole(Bar bar) {
        return bar.low() <= Math.min(bar.open(), bar.close())
                && bar.high() >= Math.max(bar.open(), bar.close())
                && bar.volume() >= 0
                && Double.isFinite(bar.high())
                && Double.isFinite(bar.low());
    }

    /** Counts bars of one kind, and remembers the first. */
    private final class Run {

        private final Finding.Kind kind;
        private final String text;
        private long count;
        private long first;

        Run(Finding.Kind kind, String text) {
            this.kind = kind;
            this.text = text;
        }

        void count(Bar bar, boolean found) {
            if (found) {
                first = count == 0 ? bar.time() : first;
                count++;
            }
        }

        void addTo(List<Finding> findings) {
            if (count > 0) {
                findings.add(
                        new Finding(bars.instrument(), bars.period(), kind, first, count, text));
            }
        }
    }
}
