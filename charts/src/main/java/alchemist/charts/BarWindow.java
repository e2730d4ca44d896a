package alchemist.charts;

import alchemist.charts.jfree.Layer.Bars;

/** Sums up the bars in view, one candle per bucket. */
final class BarWindow {

    private BarWindow() {}

    static Bars of(OhlcData data, Buckets buckets) {
        Bars bars = empty(buckets.count());
        BarSum sum = new BarSum();
        for (int i = 0; i < buckets.count(); i++) {
            data.sum(buckets.from(i), buckets.to(i), sum);
            bars.x()[i] = buckets.center(i);
            bars.open()[i] = sum.open();
            bars.high()[i] = sum.high();
            bars.low()[i] = sum.low();
            bars.close()[i] = sum.close();
            bars.volume()[i] = sum.volume();
        }
        return bars;
    }

    static Bars empty(int count) {
        return new Bars(
                new double[count],
                new double[count],
                new double[count],
                new double[count],
                new double[count],
                new double[count]);
    }
}
