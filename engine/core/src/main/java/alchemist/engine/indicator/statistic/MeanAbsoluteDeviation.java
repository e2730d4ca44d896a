package alchemist.engine.indicator.statistic;

import alchemist.engine.indicator.Sma;
import alchemist.engine.indicator.ValueIndicator;
import alchemist.engine.indicator.Window;

/**
 * Mean absolute deviation around the window's one mean: Σ|x − mean| / n. First value at the {@code
 * period}-th. Takes a pass over the window per value.
 */
public final class MeanAbsoluteDeviation extends ValueIndicator {

    private final Window window;
    private final Sma mean;
    private final int period;

    /**
     * @param period at least 1
     */
    public MeanAbsoluteDeviation(int period) {
        super(line("mad", period));
        window = new Window(period);
        mean = new Sma(period);
        this.period = period;
    }

    @Override
    protected void compute(double value) {
        window.add(value);
        set(deviation(mean.next(value)));
    }

    private double deviation(double centre) {
        if (!window.isFull()) {
            return Double.NaN;
        }
        double sum = 0;
        for (int i = 0; i < period; i++) {
            sum += Math.abs(window.ago(i) - centre);
        }
        return sum / period;
    }
}
