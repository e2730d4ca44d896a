package alchemist.benchmarks;

import alchemist.engine.model.BarSeries;

/**
 * The limit: W1 as a loop over the columns, averages and fills inlined, nothing recorded. What an
 * engine needs more than this is the price of being one.
 */
final class PlainLoop {

    private PlainLoop() {}

    /** The final value of W1: SMA(10/30) cross, 100 units, next open, 0.01 % commission. */
    static double run(BarSeries bars, double cash) {
        double[] open = bars.opens();
        double[] close = bars.closes();
        double fast = 0;
        double slow = 0;
        double before = 0;
        int order = 0;
        int position = 0;
        for (int i = 0; i < close.length; i++) {
            if (order != 0) {
                cash -= order * open[i] + 100 * open[i] * 0.0001;
                position += order;
                order = 0;
            }
            fast += close[i] - (i >= 10 ? close[i - 10] : 0);
            slow += close[i] - (i >= 30 ? close[i - 30] : 0);
            if (i < 29) {
                continue;
            }
            double difference = fast / 10 - slow / 30;
            if (difference > 0 && before < 0 && position == 0) {
                order = 100;
            } else if (difference < 0 && before > 0 && position > 0) {
                order = -100;
            }
            before = difference == 0 ? before : difference;
        }
        return cash + position * close[close.length - 1];
    }
}
