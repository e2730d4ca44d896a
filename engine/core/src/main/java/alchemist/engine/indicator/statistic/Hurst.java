package alchemist.engine.indicator.statistic;

import alchemist.engine.indicator.ValueIndicator;
import alchemist.engine.indicator.Window;

/**
 * Hurst exponent of the last n values: twice the slope of ln √σ(x(t + lag) − x(t)) on ln lag, lags
 * 2 to n/2 − 1; about 0.5 for a random walk, more in a trend, less when it reverts to a mean
 * (backtrader's {@code HurstExponent}). NaN on flat prices. First value at the {@code period}-th.
 * Takes O(n²) per value: keep the period short.
 */
public final class Hurst extends ValueIndicator {

    private static final int FIRST_LAG = 2;

    private final Window window;
    private final int period;

    /**
     * @param period at least 8
     */
    public Hurst(int period) {
        super(line("hurst", atLeast(8, "period", period)));
        window = new Window(period);
        this.period = period;
    }

    @Override
    protected void compute(double value) {
        window.add(value);
        set(window.isFull() ? exponent() : Double.NaN);
    }

    private double exponent() {
        double n = 0;
        double sumX = 0;
        double sumY = 0;
        double sumXx = 0;
        double sumXy = 0;
        for (int lag = FIRST_LAG; lag < period / 2; lag++) {
            double x = Math.log(lag);
            double y = Math.log(deviation(lag)) / 2;
            n++;
            sumX += x;
            sumY += y;
            sumXx += x * x;
            sumXy += x * y;
        }
        return 2 * (n * sumXy - sumX * sumY) / (n * sumXx - sumX * sumX);
    }

    private double deviation(int lag) {
        int terms = period - lag;
        double sum = 0;
        for (int i = 0; i < terms; i++) {
            sum += window.ago(i) - window.ago(i + lag);
        }
        double mean = sum / terms;
        double squares = 0;
        for (int i = 0; i < terms; i++) {
            double off = window.ago(i) - window.ago(i + lag) - mean;
            squares += off * off;
        }
        return Math.sqrt(squares / terms);
    }
}
