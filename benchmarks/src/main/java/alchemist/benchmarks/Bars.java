package alchemist.benchmarks;

import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentId;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/** The bars that benchmarks run on. */
final class Bars {

    private static final long MINUTE = 60_000_000_000L;

    private Bars() {}

    /**
     * A file of little-endian int64 n and six columns of n values: epoch seconds, o, h, l, c, v.
     */
    static BarSeries read(Path file, InstrumentId instrument) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        int n = Math.toIntExact(in.getLong());
        long[] time = new long[n];
        for (int i = 0; i < n; i++) {
            time[i] = in.getLong() * 1_000_000_000L;
        }
        double[][] columns = new double[5][n];
        for (double[] column : columns) {
            in.asDoubleBuffer().get(column);
            in.position(in.position() + n * Double.BYTES);
        }
        return BarSeries.of(instrument, BarPeriod.ONE_MINUTE, time, columns);
    }

    /** The same bars again and again, one minute after the other, until there are {@code n}. */
    static BarSeries tile(BarSeries bars, int n) {
        long[] time = new long[n];
        double[][] from = {bars.opens(), bars.highs(), bars.lows(), bars.closes(), bars.volumes()};
        double[][] columns = new double[5][n];
        for (int i = 0; i < n; i++) {
            time[i] = bars.time(0) + i * MINUTE;
            for (int c = 0; c < columns.length; c++) {
                columns[c][i] = from[c][i % bars.size()];
            }
        }
        return BarSeries.of(bars.instrument(), BarPeriod.ONE_MINUTE, time, columns);
    }

    /** A seeded random walk in unrounded doubles around 100. */
    static BarSeries random(InstrumentId instrument, int n, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long[] time = new long[n];
        double[][] columns = new double[5][n];
        double price = 100;
        for (int i = 0; i < n; i++) {
            time[i] = i * MINUTE;
            double open = price;
            price *= Math.exp(0.0005 * random.nextGaussian());
            double spread = 0.03 * random.nextDouble();
            columns[0][i] = open;
            columns[1][i] = Math.max(open, price) + spread;
            columns[2][i] = Math.min(open, price) - spread;
            columns[3][i] = price;
            columns[4][i] = 100 + random.nextInt(1000);
        }
        return BarSeries.of(instrument, BarPeriod.ONE_MINUTE, time, columns);
    }
}
