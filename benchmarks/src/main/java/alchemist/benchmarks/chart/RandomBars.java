package alchemist.benchmarks.chart;

import alchemist.charts.OhlcData;

import java.util.Random;

/** A random walk of one-minute bars in sessions of 390 bars, the same on every run. */
final class RandomBars {

    private static final long MINUTE = 60_000_000_000L;
    private static final long SESSION_START = 1_262_961_000_000_000_000L;
    private static final int SESSION = 390;
    private static final int DAY = 1_440;

    private RandomBars() {}

    static OhlcData of(int count) {
        Random random = new Random(7);
        long[] time = new long[count];
        double[][] columns = new double[5][count];
        double price = 100;
        for (int i = 0; i < count; i++) {
            time[i] = SESSION_START + (i / SESSION * (long) DAY + i % SESSION) * MINUTE;
            double open = price;
            price = Math.max(1, price * (1 + random.nextGaussian() * 0.0004));
            double wick = price * 0.0003 * random.nextDouble();
            columns[0][i] = open;
            columns[1][i] = Math.max(open, price) + wick;
            columns[2][i] = Math.min(open, price) - wick;
            columns[3][i] = price;
            columns[4][i] = 100 * (1 + random.nextInt(1_000));
        }
        return OhlcData.of(time, columns);
    }

    static double[] average(OhlcData data, int length) {
        double[] average = new double[data.size()];
        double sum = 0;
        for (int i = 0; i < average.length; i++) {
            sum += data.close(i) - (i >= length ? data.close(i - length) : 0);
            average[i] = i >= length - 1 ? sum / length : Double.NaN;
        }
        return average;
    }
}
