package alchemist.engine.indicator;

import java.util.List;

/**
 * Simple moving average: the mean of the last {@code period} values.
 *
 * <p>Ready at the {@code period}-th value. The sum is exact (see {@link ExactSum}), so a tie such
 * as close == average never depends on what came before the window. A NaN makes the average NaN
 * until it has left the window.
 */
public final class Sma implements PriceIndicator {

    private static final List<String> LINES = List.of("sma");

    private final double[] window;
    private final ExactSum sum = new ExactSum();
    private int next;
    private int count;

    /**
     * @param period number of values, at least 1
     */
    public Sma(int period) {
        window = new double[LineIndicator.atLeast(1, "period", period)];
    }

    @Override
    public void update(double value) {
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
            restart();
        }
    }

    /** A NaN can't be taken away from a sum again: the window begins after it. */
    void restart() {
        sum.reset();
        count = 0;
    }

    @Override
    public boolean isReady() {
        return count == window.length;
    }

    @Override
    public double value() {
        return isReady() ? sum.value() / window.length : Double.NaN;
    }

    @Override
    public double value(int line) {
        return value();
    }

    @Override
    public int warmUp() {
        return window.length;
    }

    @Override
    public List<String> lines() {
        return LINES;
    }
}
