package alchemist.engine.performance;

/**
 * The time below earlier peaks of equity.
 *
 * @param ulcerIndex √ of the mean squared drawdown at the ends of days, a fraction (Martin and
 *     McCann 1989)
 * @param martin compound annual growth rate by the ulcer index
 * @param longestNanos from the peak to the mark that reaches it again, or to the end of the run
 * @param recoveryFactor net profit by the deepest fall in money
 */
public record UnderWater(
        double ulcerIndex, double martin, long longestNanos, double recoveryFactor) {

    static UnderWater of(RunHistory run, Periods days, double cagr) {
        double ulcer = ulcer(run, days);
        return new UnderWater(
                ulcer, cagr / ulcer, longest(run), (run.end() - run.start()) / deepest(run));
    }

    private static double ulcer(RunHistory run, Periods days) {
        double peak = run.start();
        double squares = 0;
        for (int i = 0; i < days.count(); i++) {
            double value = run.equity().value(days.last(i));
            peak = Math.max(peak, value);
            double fall = (peak - value) / peak;
            squares += fall * fall;
        }
        return Math.sqrt(squares / days.count());
    }

    private static long longest(RunHistory run) {
        EquityCurve curve = run.equity();
        double peak = run.start();
        long longest = 0;
        long since = curve.size() == 0 ? 0 : curve.time(0);
        for (int i = 0; i < curve.size(); i++) {
            boolean below = curve.value(i) < peak;
            if (below || wasBelow(curve, i, peak)) {
                longest = Math.max(longest, curve.time(i) - since);
            }
            if (!below) {
                peak = curve.value(i);
                since = curve.time(i);
            }
        }
        return longest;
    }

    private static boolean wasBelow(EquityCurve curve, int index, double peak) {
        return index > 0 && curve.value(index - 1) < peak;
    }

    private static double deepest(RunHistory run) {
        EquityCurve curve = run.equity();
        double peak = run.start();
        double deepest = 0;
        for (int i = 0; i < curve.size(); i++) {
            peak = Math.max(peak, curve.value(i));
            deepest = Math.max(deepest, peak - curve.value(i));
        }
        return deepest;
    }
}
