package alchemist.engine.indicator.volatility;

import alchemist.engine.indicator.ValueIndicator;

/** Width of the Bollinger bands in percent of the middle: 100·(top − bot) / mid. */
public final class BollingerBandwidth extends ValueIndicator {

    private final BollingerBands bands;

    /**
     * @param period at least 1
     * @param factor standard deviations between mean and band
     */
    public BollingerBandwidth(int period, double factor) {
        super(line("bandwidth", period));
        bands = new BollingerBands(period, factor);
    }

    @Override
    protected void compute(double value) {
        bands.update(value);
        set(100 * (bands.value(1) - bands.value(2)) / bands.value(0));
    }
}
