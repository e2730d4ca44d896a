package alchemist.engine.performance;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * Sharpe ratio, volatility and maximum drawdown of a window that moves over the daily returns,
 * annualised with 252 days and risk-free rate 0. NaN until the window is full. Immutable.
 */
public final class RollingMetrics {

    private static final int HALF_YEAR = 126;
    private static final int MONTH = 21;

    private final PeriodReturns days;
    private final int window;
    private final double[] sharpe;
    private final double[] volatility;
    private final double[] drawdown;

    private RollingMetrics(PeriodReturns days, int window) {
        this.days = days;
        this.window = window;
        sharpe = filled(days.count());
        volatility = filled(days.count());
        drawdown = filled(days.count());
    }

    /** Over half a year of trading days; over a month where the run is shorter than a year. */
    public static RollingMetrics of(PeriodReturns days) {
        return of(days, days.count() >= 2 * HALF_YEAR ? HALF_YEAR : MONTH);
    }

    /**
     * @param days daily returns
     * @param window how many days, at least 2
     */
    public static RollingMetrics of(PeriodReturns days, int window) {
        RollingMetrics rolling = new RollingMetrics(days, window);
        double[] returns = days.values();
        double year = Math.sqrt(Timeframe.DAYS.periodsPerYear());
        for (int end = window; end <= returns.length; end++) {
            double[] part = Arrays.copyOfRange(returns, end - window, end);
            Moments moments = Moments.of(part);
            double deviation = moments.sampleDeviation();
            rolling.volatility[end - 1] = deviation * year;
            rolling.sharpe[end - 1] =
                    deviation > 0 ? moments.mean() / deviation * year : Double.NaN;
            rolling.drawdown[end - 1] = deepest(part);
        }
        return rolling;
    }

    private static double deepest(double[] returns) {
        double value = 1;
        double peak = 1;
        double deepest = 0;
        for (double each : returns) {
            value *= 1 + each;
            peak = Math.max(peak, value);
            deepest = Math.max(deepest, 1 - value / peak);
        }
        return deepest;
    }

    private static double[] filled(int size) {
        double[] values = new double[size];
        Arrays.fill(values, Double.NaN);
        return values;
    }

    public int count() {
        return days.count();
    }

    public LocalDate day(int index) {
        return days.key(index);
    }

    /** Days in the window. */
    public int window() {
        return window;
    }

    /** Mean / standard deviation (n − 1) · √252 of the window that ends on this day. */
    public double sharpe(int index) {
        return sharpe[index];
    }

    /** Standard deviation (n − 1) · √252 of the window that ends on this day. */
    public double volatility(int index) {
        return volatility[index];
    }

    /** The deepest fall from a peak within the window, a fraction. */
    public double drawdown(int index) {
        return drawdown[index];
    }
}
