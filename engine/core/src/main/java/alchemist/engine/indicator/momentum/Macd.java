package alchemist.engine.indicator.momentum;

import alchemist.engine.indicator.PriceIndicator;
import alchemist.engine.indicator.ValueIndicator;
import alchemist.engine.indicator.average.MovingAverage;

/**
 * Moving average convergence divergence: MA(fast) − MA(slow), its signal MA(s), and their
 * difference. The signal is seeded with the mean of the first s differences. First value when both
 * averages have one. Source: G. Appel (1979); histogram: T. Aspray (1986).
 */
public final class Macd extends ValueIndicator {

    private final PriceOscillator difference;
    private final PriceIndicator smooth;

    /** With exponential averages. */
    public Macd(int fast, int slow, int signal) {
        this(MovingAverage.EMA, fast, slow, signal);
    }

    /**
     * @param fast at least 1
     * @param slow at least 1
     * @param signal at least 1
     */
    public Macd(MovingAverage average, int fast, int slow, int signal) {
        super(
                line("macd", new PriceOscillator(average, fast, slow).warmUp()),
                line("signal", signalAt(average, fast, slow, signal)),
                line("histo", signalAt(average, fast, slow, signal)));
        difference = new PriceOscillator(average, fast, slow);
        smooth = average.over(signal);
    }

    private static int signalAt(MovingAverage average, int fast, int slow, int signal) {
        return new PriceOscillator(average, fast, slow).warmUp()
                + average.over(signal).warmUp()
                - 1;
    }

    @Override
    protected void compute(double value) {
        double macd = difference.next(value);
        double signal = smooth.next(macd);
        set(0, macd);
        set(1, signal);
        set(2, macd - signal);
    }
}
