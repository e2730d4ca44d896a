package alchemist.engine.indicator;

/**
 * Sum of the last {@code period} values (backtrader's {@code SumN}), exact (see {@link ExactSum}).
 * First value at the {@code period}-th.
 */
public final class RollingSum extends ValueIndicator {

    private final double[] window;
    private final ExactSum sum = new ExactSum();
    private int next;
    private int count;

    /**
     * @param period number of values, at least 1
     */
    public RollingSum(int period) {
        super(line("sumn", period));
        window = new double[atLeast(1, "period", period)];
    }

    @Override
    protected void compute(double value) {
        double oldest = window[next];
        window[next] = value;
        next = next + 1 == window.length ? 0 : next + 1;
        if (count == window.length) {
            sum.replace(oldest, value);
        } else {
            count++;
            sum.add(value);
        }
        if (!sum.isFinite()) {
            sum.reset();
            count = 0;
        }
        set(count == window.length ? sum.value() : Double.NaN);
    }
}
