package alchemist.engine.indicator.volatility;

import alchemist.engine.indicator.ValueIndicator;

/**
 * Upper and lower Bollinger band and the width between them in price, without a middle line. First
 * values at the {@code period}-th.
 */
public final class BollingerChannel extends ValueIndicator {

    private final BollingerBands bands;

    /**
     * @param period at least 1
     * @param factor standard deviations between mean and band
     */
    public BollingerChannel(int period, double factor) {
        super(line("top", period), line("bot", period), line("width", period));
        bands = new BollingerBands(period, factor);
    }

    @Override
    protected void compute(double value) {
        bands.update(value);
        set(0, bands.value(1));
        set(1, bands.value(2));
        set(2, bands.value(1) - bands.value(2));
    }
}
