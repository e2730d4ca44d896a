package alchemist.charts;

import java.util.Random;

/** Random bars that look like a market: minutes in sessions of 390. */
final class BarsFixture {

    static final long MINUTE = 60 * Timeline.SECOND;

    /** Monday 2013-10-07 09:30 in New York. */
    static final long OPEN = 1_381_152_600L * Timeline.SECOND;

    private BarsFixture() {}

    static OhlcBar[] random(int count, long seed) {
        Random random = new Random(seed);
        OhlcBar[] bars = new OhlcBar[count];
        double price = 100;
        for (int i = 0; i < count; i++) {
            double open = price;
            price += random.nextGaussian() * 0.1;
            double high = Math.max(open, price) + random.nextDouble() * 0.05;
            double low = Math.min(open, price) - random.nextDouble() * 0.05;
            bars[i] = new OhlcBar(time(i), open, high, low, price, random.nextInt(10_000));
        }
        return bars;
    }

    static OhlcData data(int count) {
        return data(random(count, 1));
    }

    static OhlcData data(OhlcBar... bars) {
        long[] time = new long[bars.length];
        double[][] columns = new double[5][bars.length];
        for (int i = 0; i < bars.length; i++) {
            time[i] = bars[i].time();
            columns[0][i] = bars[i].open();
            columns[1][i] = bars[i].high();
            columns[2][i] = bars[i].low();
            columns[3][i] = bars[i].close();
            columns[4][i] = bars[i].volume();
        }
        return OhlcData.of(time, columns);
    }

    static long time(int index) {
        return OPEN + (index / 390 * 1_440L + index % 390) * MINUTE;
    }

    static double[] closes(OhlcData data) {
        double[] closes = new double[data.size()];
        for (int i = 0; i < closes.length; i++) {
            closes[i] = data.close(i);
        }
        return closes;
    }

    static TradeMark trade(OhlcData data, int entry, int exit, double quantity) {
        double profit = (data.close(exit) - data.close(entry)) * quantity;
        return new TradeMark(
                data.time(entry),
                data.close(entry),
                data.time(exit),
                data.close(exit),
                quantity,
                profit);
    }
}
