package alchemist.engine.indicator.volatility;

import alchemist.engine.indicator.Sma;

/**
 * STARC bands: SMA(n) of the close ± k·ATR(m). First values when both averages have one. Source: M.
 * Stoller.
 */
public final class StarcBands extends RangeBands {

    /**
     * @param period of the average, at least 1
     * @param atrPeriod at least 1
     * @param factor ranges between middle and band
     */
    public StarcBands(int period, int atrPeriod, double factor) {
        super(new Sma(period), period, atrPeriod, factor);
    }
}
