package alchemist.engine.indicator;

/** Highest of the last {@code period} values (backtrader's {@code Highest}), from that bar on. */
public final class Highest extends ValueIndicator {

    private final Extreme extreme;

    /**
     * @param period number of values, at least 1
     */
    public Highest(int period) {
        super(line("highest", period));
        extreme = Extreme.highest(period, Extreme.Tie.NEWEST);
    }

    @Override
    protected void compute(double value) {
        extreme.update(value);
        set(extreme.value());
    }
}
