package alchemist.engine.indicator.statistic;

import alchemist.engine.indicator.ExactSum;

/** n·Σxy − Σx·Σy over the last {@code period} pairs. */
final class RollingPairs {

    private final double[] xs;
    private final double[] ys;
    private final ExactSum x = new ExactSum();
    private final ExactSum y = new ExactSum();
    private final ExactSum xy = new ExactSum();
    private final ExactSum scratch = new ExactSum();
    private int next;
    private int count;

    RollingPairs(int period) {
        xs = new double[period];
        ys = new double[period];
    }

    void update(double first, double second) {
        if (Double.isNaN(first)) {
            count = 0;
            x.reset();
            y.reset();
            xy.reset();
            return;
        }
        if (count == xs.length) {
            x.add(-xs[next]);
            y.add(-ys[next]);
            xy.addProduct(xs[next], -ys[next]);
        } else {
            count++;
        }
        x.add(first);
        y.add(second);
        xy.addProduct(first, second);
        xs[next] = first;
        ys[next] = second;
        next = next + 1 == xs.length ? 0 : next + 1;
    }

    double scaled() {
        if (count < xs.length) {
            return Double.NaN;
        }
        scratch.reset();
        scratch.addProduct(xy, count);
        scratch.addProduct(x, y, -1);
        return scratch.value();
    }
}
