package alchemist.engine.performance.analyzer;

import alchemist.engine.performance.Moments;
import alchemist.engine.performance.Periods;
import alchemist.engine.performance.RunHistory;
import alchemist.engine.performance.Timeframe;

/**
 * Variability-weighted return: annual return in percent, reduced by how far equity strays from
 * growing evenly (Dolan and Bilskey 2013); backtrader's {@code VWR}.
 *
 * <p>annual% · (1 − (σ / σmax)^τ) with σ the standard deviation (n − 1) of end / (begin ·
 * e^(average · n)) − 1 over the periods n = 1, 2, …
 *
 * <p>As in {@link TimeDrawDown}, backtrader notices a new period after its first bar; that bar ends
 * the period before and its value begins the next.
 *
 * @param maximumDeviation σmax
 * @param exponent τ
 */
public record Vwr(double maximumDeviation, double exponent) {

    /** backtrader's settings. */
    public static Vwr standard() {
        return new Vwr(2.0, 0.20);
    }

    public double of(RunHistory run, Timeframe timeframe) {
        Returns returns = Returns.of(run, timeframe);
        Periods periods = Periods.of(run.equity(), timeframe, run.zone());
        double deviation = Moments.of(strays(run, periods, returns.average())).sampleDeviation();
        return returns.annualPercent() * (1 - Math.pow(deviation / maximumDeviation, exponent));
    }

    private static double[] strays(RunHistory run, Periods periods, double average) {
        int last = run.equity().size() - 1;
        int count = periods.count();
        // A last period of more than one bar has an end of its own.
        boolean open = count > 0 && periods.first(count - 1) < last;
        double[] strays = new double[open ? count + 1 : count];
        double begin = run.start();
        for (int i = 0; i < strays.length; i++) {
            double end = run.equity().value(i < count ? periods.first(i) : last);
            strays[i] = end / (begin * Math.exp(average * (i + 1))) - 1;
            begin = end;
        }
        return strays;
    }
}
