package alchemist.engine.indicator;

import java.util.List;

/**
 * Exponential moving average with smoothing 2 / (period + 1), seeded with the mean of the first
 * {@code period} values (backtrader's convention). Ready at the {@code period}-th value; a missing
 * value makes it seed itself anew.
 */
public final class Ema implements PriceIndicator {

    private static final List<String> LINES = List.of("ema");

    private final Sma seed;
    private final double alpha;
    private double value = Double.NaN;

    /**
     * @param period number of values of the seed, at least 1
     */
    public Ema(int period) {
        seed = new Sma(period);
        alpha = 2.0 / (1.0 + period);
    }

    @Override
    public void update(double next) {
        if (!Double.isNaN(value)) {
            value = value * (1.0 - alpha) + next * alpha;
        } else {
            seed(next);
        }
    }

    private void seed(double next) {
        if (seed.isReady()) {
            seed.restart();
        }
        seed.update(next);
        value = seed.value();
    }

    @Override
    public boolean isReady() {
        return !Double.isNaN(value);
    }

    @Override
    public double value() {
        return value;
    }

    @Override
    public double value(int line) {
        return value;
    }

    @Override
    public int warmUp() {
        return seed.warmUp();
    }

    @Override
    public List<String> lines() {
        return LINES;
    }
}
