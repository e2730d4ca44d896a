package alchemist.engine.indicator;

/** Lowest of the last {@code period} values (backtrader's {@code Lowest}), from that bar on. */
public final class Lowest extends ValueIndicator {

    private final Extreme extreme;

    /**
     * @param period number of values, at least 1
     */
    public Lowest(int period) {
        super(line("lowest", period));
        extreme = Extreme.lowest(period, Extreme.Tie.NEWEST);
    }

    @Override
    protected void compute(double value) {
        extreme.update(value);
        set(extreme.value());
    }
}
