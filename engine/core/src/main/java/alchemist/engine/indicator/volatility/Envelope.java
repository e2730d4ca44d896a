package alchemist.engine.indicator.volatility;

import alchemist.engine.indicator.ValueIndicator;

/** The value itself with a band of some percent above and below (backtrader's {@code Envelope}). */
public final class Envelope extends ValueIndicator {

    private final double share;

    /**
     * @param percent distance of the bands
     */
    public Envelope(double percent) {
        super(line("src", 1), line("top", 1), line("bot", 1));
        share = percent / 100;
    }

    @Override
    protected void compute(double value) {
        set(0, value);
        set(1, value * (1 + share));
        set(2, value * (1 - share));
    }
}
