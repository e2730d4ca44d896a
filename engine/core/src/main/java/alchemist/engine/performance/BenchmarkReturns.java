package alchemist.engine.performance;

import alchemist.engine.model.BarSeries;

/**
 * Buying the first instrument at its first open and holding it: returns over the same days as the
 * run's.
 */
final class BenchmarkReturns {

    private BenchmarkReturns() {}

    /** Empty when the run has no bars; 0 for days before the instrument's first bar. */
    static double[] of(RunHistory run, Periods days) {
        if (run.data().isEmpty() || run.data().getFirst().size() == 0) {
            return new double[0];
        }
        BarSeries prices = run.data().getFirst();
        double[] returns = new double[days.count()];
        double before = prices.opens()[0];
        int bar = -1;
        for (int day = 0; day < returns.length; day++) {
            long end = run.equity().time(days.last(day));
            while (bar + 1 < prices.size() && prices.time(bar + 1) <= end) {
                bar++;
            }
            if (bar >= 0) {
                double close = prices.closes()[bar];
                returns[day] = close / before - 1;
                before = close;
            }
        }
        return returns;
    }
}
