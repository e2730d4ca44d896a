package alchemist.charts;

import alchemist.charts.jfree.ValueScale;

/**
 * Round numbers for a value axis: steps of 1, 2, 2.5 or 5 times a power of ten.
 *
 * @param distance of two ticks in layout pixels, at least
 * @param smallest step, for example the price tick
 * @param text what stands at a tick
 */
record ValueTicks(double distance, double smallest, TickText text) {

    private static final int MOST = 40;

    /** Writes the value of a tick when ticks are {@code step} apart. */
    interface TickText {
        String of(double value, double step);
    }

    ValueScale over(ValueWindow window, PaneView view) {
        double room = view.plot().height / (distance * view.look().skin().scale());
        return over(window.low(), window.high(), room);
    }

    ValueScale over(double low, double high, double room) {
        double step = step(high - low, Math.clamp(room, 1, MOST));
        double first = Math.ceil(low / step - 1e-9);
        double last = Math.floor(high / step + 1e-9);
        int count = (int) Math.clamp(last - first + 1, 0, 2 * MOST);
        double[] ticks = new double[count];
        String[] labels = new String[count];
        for (int i = 0; i < count; i++) {
            ticks[i] = (first + i) * step;
            labels[i] = text.of(ticks[i], step);
        }
        return new ValueScale(low, high, ticks, labels);
    }

    private double step(double range, double most) {
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
