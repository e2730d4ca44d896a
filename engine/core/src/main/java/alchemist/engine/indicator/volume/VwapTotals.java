package alchemist.engine.indicator.volume;

import alchemist.engine.indicator.ExactSum;

/**
 * Totals of a volume-weighted average of prices: Σv, Σv·p and Σv·p², all exact (see {@link
 * ExactSum}), so that the deviation keeps its digits. A missing value begins them anew.
 */
public final class VwapTotals {

    private final ExactSum volume = new ExactSum();
    private final ExactSum traded = new ExactSum();
    private final ExactSum squares = new ExactSum();
    private final ExactSum scratch = new ExactSum();

    /** Adds volume at a price; negative volume takes it away again. */
    public void add(double price, double units) {
        if (Double.isNaN(price) || Double.isNaN(units)) {
            reset();
            return;
        }
        double square = price * price;
        volume.add(units);
        traded.addProduct(price, units);
        squares.addProduct(square, units);
        squares.addProduct(Math.fma(price, price, -square), units);
    }

    public void reset() {
        volume.reset();
        traded.reset();
        squares.reset();
    }

    /** The average; NaN without volume. */
    public double mean() {
        return traded.value() / volume.value();
    }

    /** The volume-weighted standard deviation; NaN without volume. */
    public double deviation() {
        scratch.reset();
        scratch.addProduct(squares, volume, 1);
        scratch.addProduct(traded, traded, -1);
        return Math.sqrt(Math.max(0, scratch.value())) / volume.value();
    }
}
