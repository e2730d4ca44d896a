package alchemist.engine.indicator.trend;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.model.Bar;

/**
 * Heikin-ashi bars: close = (o + h + l + c) / 4, open = the mean of the last heikin-ashi open and
 * close (at first (o + c) / 2), high and low the extremes of the bar's and these. Open and close
 * from bar 1, high and low from bar 2 (backtrader's convention). Source: M. Kumazawa.
 */
public final class HeikinAshi extends BarIndicator {

    private double open = Double.NaN;
    private double close = Double.NaN;

    public HeikinAshi() {
        super(line("ha_open", 1), line("ha_high", 2), line("ha_low", 2), line("ha_close", 1));
    }

    @Override
    protected void compute(Bar bar) {
        boolean first = Double.isNaN(open);
        double sum = bar.open() + bar.high() + bar.low() + bar.close();
        double seed = Double.isNaN(sum) ? Double.NaN : (bar.open() + bar.close()) / 2;
        open = first ? seed : (open + close) / 2;
        close = sum / 4;
        if (Double.isNaN(close)) {
            open = Double.NaN;
        }
        set(0, open);
        set(1, first ? Double.NaN : Math.max(bar.high(), Math.max(open, close)));
        set(2, first ? Double.NaN : Math.min(bar.low(), Math.min(open, close)));
        set(3, close);
    }
}
