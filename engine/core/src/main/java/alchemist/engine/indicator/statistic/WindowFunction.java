package alchemist.engine.indicator.statistic;

import alchemist.engine.indicator.ValueIndicator;
import alchemist.engine.indicator.Window;

/**
 * A function of the last n values (backtrader's {@code ApplyN} and {@code ReduceN}), computed in a
 * pass over the window. First value at the {@code period}-th.
 */
public final class WindowFunction extends ValueIndicator {

    /** What is computed. */
    public enum Kind {
        SUM,
        PRODUCT,
        MIN,
        MAX,
        RANGE,
        MEAN,
        MEAN_OF_SQUARES
    }

    private final Window window;
    private final Kind kind;
    private final int period;

    /**
     * @param period at least 1
     */
    public WindowFunction(Kind kind, int period) {
        super(line("apply", period));
        window = new Window(period);
        this.kind = kind;
        this.period = period;
    }

    @Override
    protected void compute(double value) {
        window.add(value);
        set(window.isFull() ? apply() : Double.NaN);
    }

    private double apply() {
        double sum = 0;
        double product = 1;
        double squares = 0;
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (int i = period - 1; i >= 0; i--) {
            double value = window.ago(i);
            sum += value;
            product *= value;
            squares += value * value;
            min = Math.min(min, value);
            max = Math.max(max, value);
        }
        return switch (kind) {
            case SUM -> sum;
            case PRODUCT -> product;
            case MIN -> min;
            case MAX -> max;
            case RANGE -> max - min;
            case MEAN -> sum / period;
            case MEAN_OF_SQUARES -> squares / period;
        };
    }
}
