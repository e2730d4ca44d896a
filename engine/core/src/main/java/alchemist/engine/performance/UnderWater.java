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

    static UnderWater of(RunHistory run, Periods days, Descent descent, double cagr) {
        double ulcer = ulcer(run, days);
        return new UnderWater(
                ulcer,
                cagr / ulcer,
                descent.longestNanos(),
                (run.end() - run.start()) / descent.money());
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
}
