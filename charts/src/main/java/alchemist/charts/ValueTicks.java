package alchemist.charts;

import alchemist.charts.jfree.ValueScale;

import java.util.function.DoubleFunction;

/** Round numbers for a value axis: steps of 1, 2, 2.5 or 5 times a power of ten. */
final class ValueTicks {

    private static final int MOST = 40;

    private ValueTicks() {}

    /**
     * @param most ticks that fit
     * @param smallest step, for example the price tick
     */
    static ValueScale scale(
            double low, double high, double most, double smallest, DoubleFunction<String> text) {
        double step = step(high - low, Math.clamp(most, 1, MOST), smallest);
        double first = Math.ceil(low / step - 1e-9);
        double last = Math.floor(high / step + 1e-9);
        int count = (int) Math.clamp(last - first + 1, 0, 2 * MOST);
        double[] ticks = new double[count];
        String[] labels = new String[count];
        for (int i = 0; i < count; i++) {
            ticks[i] = (first + i) * step;
            labels[i] = text.apply(ticks[i]);
        }
        return new ValueScale(low, high, ticks, labels);
    }

    private static double step(double range, double most, double smallest) {
        double least = range / most;
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double factor : new double[] {1, 2, 2.5, 5, 10}) {
            double step = factor * power;
            // 2.5 only where a digit more is written anyway: 0.25, not 2.5 shown as 3.
            boolean uneven = factor == 2.5 && step < 10 * smallest;
            if (step >= least * (1 - 1e-9) && step >= smallest * (1 - 1e-9) && !uneven) {
                return step;
            }
        }
        return Math.max(smallest, 10 * power);
    }
}
