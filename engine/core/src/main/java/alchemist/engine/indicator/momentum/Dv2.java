package alchemist.engine.indicator.momentum;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Input;
import alchemist.engine.indicator.Sma;
import alchemist.engine.indicator.statistic.PercentRank;
import alchemist.engine.model.Bar;

/**
 * DV2: 100 times the percent rank over n bars of SMA(m) of close / ((high + low) / 2). First value
 * at bar n + m − 1. Source: D. Varadi. O(log n) and a block copy per bar.
 */
public final class Dv2 extends BarIndicator {

    private final Sma mean;
    private final PercentRank rank;

    /**
     * @param period of the rank, at least 1
     * @param smoothing at least 1
     */
    public Dv2(int period, int smoothing) {
        super(line("dv2", period + smoothing - 1));
        mean = new Sma(smoothing);
        rank = new PercentRank(period);
    }

    @Override
    protected void compute(Bar bar) {
        set(100 * rank.next(mean.next(bar.close() / Input.HL2.of(bar))));
    }
}
