package alchemist.engine.indicator;

/**
 * Exponential moving average with smoothing 2 / (period + 1), seeded with the mean of the first
 * {@code period} values (backtrader's convention). Ready at the {@code period}-th value.
 */
public final class Ema implements PriceIndicator {

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
        if (isReady()) {
            value = value * (1.0 - alpha) + next * alpha;
        } else {
            seed.update(next);
            value = seed.value();
        }
    }

    @Override
    public boolean isReady() {
        return seed.isReady();
    }

    @Override
    public double value() {
        return value;
    }
}
