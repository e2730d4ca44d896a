package alchemist.engine.indicator.trend;

import alchemist.engine.indicator.BarIndicator;
import alchemist.engine.indicator.Delay;
import alchemist.engine.indicator.Highest;
import alchemist.engine.indicator.Lowest;
import alchemist.engine.model.Bar;

/**
 * Ichimoku kinko hyo: tenkan and kijun (middles of the range of so many bars), senkou A (their
 * mean) and senkou B (middle of the longest range), both drawn {@code lead} bars later, and chikou,
 * the close drawn {@code lag} bars earlier. Chikou looks ahead and is for charts only. Source: G.
 * Hosoda (1969).
 */
public final class Ichimoku extends BarIndicator {

    /**
     * Numbers of bars, usually 9, 26, 52, 26 and 26.
     *
     * @param lead by which the cloud is drawn later
     * @param lag by which the close is drawn earlier
     */
    public record Periods(int tenkan, int kijun, int senkou, int lead, int lag) {}

    private final Middle tenkan;
    private final Middle kijun;
    private final Middle senkou;
    private final Delay leadA;
    private final Delay leadB;
    private final int lag;
    private int bars;

    public Ichimoku(Periods periods) {
        super(
                line("tenkan_sen", periods.tenkan()),
                line("kijun_sen", periods.kijun()),
                line("senkou_span_a", Math.max(periods.tenkan(), periods.kijun()) + periods.lead()),
                line("senkou_span_b", periods.senkou() + periods.lead()),
                lookingAhead("chikou_span", periods.lag() + 1, periods.lag()));
        tenkan = new Middle(periods.tenkan());
        kijun = new Middle(periods.kijun());
        senkou = new Middle(periods.senkou());
        leadA = new Delay(periods.lead());
        leadB = new Delay(periods.lead());
        lag = atLeast(0, "lag", periods.lag());
    }

    @Override
    protected void compute(Bar bar) {
        double quick = tenkan.next(bar);
        double base = kijun.next(bar);
        set(0, quick);
        set(1, base);
        set(2, leadA.next((quick + base) / 2));
        set(3, leadB.next(senkou.next(bar)));
        bars = Double.isNaN(bar.close()) ? 0 : Math.min(bars + 1, lag + 1);
        set(4, bars > lag ? bar.close() : Double.NaN);
    }

    /** Middle of the range of some bars. */
    private static final class Middle {

        private final Highest high;
        private final Lowest low;

        Middle(int period) {
            high = new Highest(period);
            low = new Lowest(period);
        }

        double next(Bar bar) {
            return (high.next(bar.high()) + low.next(bar.low())) / 2;
        }
    }
}
