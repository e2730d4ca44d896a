package alchemist.engine.indicator.catalog;

import alchemist.engine.model.Bar;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Bars for the laws: quarters of an hour around the clock, so that sessions begin and end. */
final class LawBars {

    private static final long QUARTER = 15 * 60_000_000_000L;

    private LawBars() {}

    /** A seeded random walk with two decimals and volumes above 0. */
    static List<Bar> random(int n, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Bar> bars = new ArrayList<>();
        double price = 100;
        for (int i = 0; i < n; i++) {
            double open = cents(price + random.nextGaussian() * 0.05);
            double close = cents(Math.max(5, price + random.nextGaussian() * 0.2));
            double high = cents(Math.max(open, close) + 0.01 + random.nextDouble() * 0.2);
            double low = cents(Math.min(open, close) - 0.01 - random.nextDouble() * 0.2);
            bars.add(new Bar(i * QUARTER, open, high, low, close, random.nextInt(1, 5000)));
            price = close;
        }
        return List.copyOf(bars);
    }

    /** Bars that never move and trade nothing. */
    static List<Bar> flat(int n, double price) {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            bars.add(new Bar(i * QUARTER, price, price, price, price, 0));
        }
        return List.copyOf(bars);
    }

    /** The same bars with one that has no numbers. */
    static List<Bar> withGap(List<Bar> bars, int gap) {
        List<Bar> result = new ArrayList<>(bars);
        double none = Double.NaN;
        result.set(gap, new Bar(bars.get(gap).time(), none, none, none, none, none));
        return result;
    }

    private static double cents(double price) {
        return Math.round(price * 100) / 100.0;
    }
}
