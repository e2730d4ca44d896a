package alchemist.engine.indicator.trend;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Delay;
import alchemist.engine.indicator.average.Smma;
import alchemist.engine.indicator.volatility.AverageTrueRange;
import alchemist.engine.model.Bar;

/**
 * Wilder's directional movement: ADX, ADXR, +DI and −DI. ±DI = 100·SMMA(±DM) / ATR, where only the
 * larger of the up and the down move counts, if it is above 0; ADX = 100·SMMA(|+DI − −DI| / (+DI +
 * −DI)); ADXR is the mean of ADX and that of n bars ago. A bar without any movement counts as 0.
 * ±DI from bar n + 1, ADX from 2n, ADXR from 3n. Source: J. W. Wilder, New Concepts in Technical
 * Trading Systems (1978).
 */
public final class DirectionalMovement extends BarIndicator {

    private static final int ADX = 0;
    private static final int ADXR = 1;
    private static final int PLUS = 2;
    private static final int MINUS = 3;

    private final Delay lastHigh = new Delay(1);
    private final Delay lastLow = new Delay(1);
    private final AverageTrueRange range;
    private final Smma plus;
    private final Smma minus;
    private final Smma index;
    private final Delay before;

    /**
     * @param period at least 1
     */
    public DirectionalMovement(int period) {
        super(
                line("adx", 2 * period),
                line("adxr", 3 * period),
                line("plusDI", period + 1),
                line("minusDI", period + 1));
        range = new AverageTrueRange(period);
        plus = new Smma(period);
        minus = new Smma(period);
        index = new Smma(period);
        before = new Delay(period);
    }

    @Override
    protected void compute(Bar bar) {
        double up = bar.high() - lastHigh.next(bar.high());
        double down = lastLow.next(bar.low()) - bar.low();
        boolean known = !Double.isNaN(up + down);
        double atr = range.next(bar);
        double rise = plus.next(known ? (up > down && up > 0 ? up : 0) : Double.NaN);
        double fall = minus.next(known ? (down > up && down > 0 ? down : 0) : Double.NaN);
        double plusDi = atr == 0 ? 0 : 100 * rise / atr;
        double minusDi = atr == 0 ? 0 : 100 * fall / atr;
        double sum = plusDi + minusDi;
        double adx = 100 * index.next(sum == 0 ? 0 : Math.abs(plusDi - minusDi) / sum);
        set(ADX, adx);
        set(ADXR, (adx + before.next(adx)) / 2);
        set(PLUS, plusDi);
        set(MINUS, minusDi);
    }
}
