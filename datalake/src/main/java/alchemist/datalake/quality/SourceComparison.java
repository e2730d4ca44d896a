package alchemist.datalake.quality;

import alchemist.engine.model.BarSeries;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The same bars from two sources: where both have one, do they say the same? Times at which only
 * one has a bar are counted between the first and the last time that both cover.
 */
public final class SourceComparison {

    private final BarSeries bars;
    private final BarSeries others;
    private final double tolerance;

    /**
     * @param tolerance by what part of the price open, high, low or close may differ
     * @throws IllegalArgumentException when the periods differ
     */
    public SourceComparison(BarSeries bars, BarSeries others, double tolerance) {
        if (!bars.period().equals(others.period())) {
            throw new IllegalArgumentException(
                    "bars of %s can't be compared with bars of %s"
                            .formatted(bars.period(), others.period()));
        }
        this.bars = bars;
        this.others = others;
        this.tolerance = tolerance;
    }

    /** What is to be said of it: how many bars differ and by how much, and what one side lacks. */
    public List<Finding> findings() {
        if (bars.isEmpty() || others.isEmpty()) {
            return List.of();
        }
        Tally differing = new Tally();
        Tally lacking = new Tally();
        Tally extra = new Tally();
        long from = Math.max(bars.time(0), others.time(0));
        long to = Math.min(bars.time(bars.size() - 1), others.time(others.size() - 1));
        int i = bars.indexAtOrAfter(from);
        int j = others.indexAtOrAfter(from);
        while (at(bars, i) <= to || at(others, j) <= to) {
            long time = Math.min(at(bars, i), at(others, j));
            if (at(bars, i) > time) {
                lacking.count(time, 0);
                j++;
            } else if (at(others, j) > time) {
                extra.count(time, 0);
                i++;
            } else {
                double difference = difference(i++, j++);
                if (difference > tolerance) {
                    differing.count(time, difference);
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        String other = others.instrument().toString();
        differing.addTo(
                findings,
                String.format(
                        Locale.ROOT,
                        "prices differ from %s by up to %.3f %%",
                        other,
                        100 * differing.largest));
        lacking.addTo(findings, other + " has bars here");
        extra.addTo(findings, other + " has no bars here");
        return findings;
    }

    private static long at(BarSeries series, int index) {
        return index < series.size() ? series.time(index) : Long.MAX_VALUE;
    }

    private double difference(int i, int j) {
        double largest = relative(bars.opens()[i], others.opens()[j]);
        largest = Math.max(largest, relative(bars.highs()[i], others.highs()[j]));
        largest = Math.max(largest, relative(bars.lows()[i], others.lows()[j]));
        return Math.max(largest, relative(bars.close(i), others.close(j)));
    }

    private static double relative(double a, double b) {
        return a == b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));
    }

    /** Counts bars, and remembers the first and the largest difference. */
    private final class Tally {

        private long count;
        private long first;
        private double largest;

        void count(long time, double difference) {
            first = count++ == 0 ? time : first;
            largest = Math.max(largest, difference);
        }

        void addTo(List<Finding> findings, String text) {
            if (count > 0) {
                findings.add(
                        new Finding(
                                bars.instrument(),
                                bars.period(),
                                Finding.Kind.DIFFERS,
                                first,
                                count,
                                text));
            }
        }
    }
}
