package alchemist.engine.indicator.volatility;

import alchemist.engine.indicator.Ema;

/**
 * Keltner channel: EMA(n) of the close ± k·ATR(m), Wilder's. First values when both averages have
 * one. Source: C. Keltner (1960), in L. B. Raschke's form.
 */
public final class KeltnerChannel extends RangeBands {

    /**
     * @param period of the average, at least 1
     * @param atrPeriod at least 1
     * @param factor ranges between middle and band
     */
    public KeltnerChannel(int period, int atrPeriod, double factor) {
        super(new Ema(period), period, atrPeriod, factor);
    }
}
