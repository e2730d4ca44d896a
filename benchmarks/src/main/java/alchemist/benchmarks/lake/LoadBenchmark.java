package alchemist.benchmarks.lake;

import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.lake.Provenance;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.BarSeriesBuilder;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Loading a year of one-minute bars of one symbol from the lake, against copying the same columns
 * from a mapped file into new arrays, which is what can't be beaten. Both turn by turn in one run;
 * prints the medians and their ratio.
 *
 * <p>Arguments: a folder, number of rounds.
 */
public final class LoadBenchmark {

    static final InstrumentId SYMBOL = InstrumentId.parse("WALK.TEST");
    private static final int BARS = 525_600;
    private static final int COLUMNS = 6;
    private static final long MINUTE = 60_000_000_000L;

    private LoadBenchmark() {}

    public static void main(String[] args) throws IOException, LakeException {
        Path home = Path.of(args[0]);
        int rounds = Integer.parseInt(args[1]);
        Path raw = home.resolve("columns.raw");
        try (Lake lake = Lake.open(home, new InstrumentRegistry())) {
            if (Files.notExists(raw)) {
                BarSeries bars = walk();
                lake.write(bars, Provenance.synthetic("seed 1"));
                Files.write(raw, bytes(bars));
            }
            double[] loads = new double[rounds];
            double[] copies = new double[rounds];
            double sum = 0;
            for (int i = -rounds; i < rounds; i++) {
                // Another range each time: what was loaded before would be at hand.
                long from = Long.MIN_VALUE + rounds + i;
                long start = System.nanoTime();
                BarSeries bars = lake.load(SYMBOL, BarPeriod.ONE_MINUTE, from, Long.MAX_VALUE);
                long loaded = System.nanoTime();
                double[][] columns = copy(raw);
                long copied = System.nanoTime();
                sum += bars.close(BARS / 2) - columns[4][BARS / 2];
                // The first half warms up.
                loads[Math.max(0, i)] = loaded - start;
                copies[Math.max(0, i)] = copied - loaded;
            }
            double load = median(loads);
            double copy = median(copies);
            System.out.printf(
                    Locale.ROOT,
                    "%,d bars: load %.1f ms (%.1f M bars/s), mapped copy %.1f ms, ratio %.2f"
                            + " (%.0f)%n",
                    BARS,
                    load / 1e6,
                    BARS / load * 1e3,
                    copy / 1e6,
                    load / copy,
                    sum);
        }
    }

    private static double[][] copy(Path raw) throws IOException {
        try (FileChannel channel = FileChannel.open(raw)) {
            MappedByteBuffer mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            mapped.order(ByteOrder.nativeOrder());
            double[][] columns = new double[COLUMNS][BARS];
            for (int i = 0; i < COLUMNS; i++) {
                mapped.slice(i * BARS * Double.BYTES, BARS * Double.BYTES)
                        .order(ByteOrder.nativeOrder())
                        .asDoubleBuffer()
                        .get(columns[i]);
            }
            return columns;
        }
    }

    /** The columns one after the other. */
    static byte[] bytes(BarSeries bars) {
        ByteBuffer buffer =
                ByteBuffer.allocate(COLUMNS * BARS * Double.BYTES).order(ByteOrder.nativeOrder());
        for (long time : bars.times()) {
            buffer.putLong(time);
        }
        double[][] columns = {
            bars.opens(), bars.highs(), bars.lows(), bars.closes(), bars.volumes()
        };
        for (double[] column : columns) {
            for (double value : column) {
                buffer.putDouble(value);
            }
        }
        return buffer.array();
    }

    /** A year of made-up minutes of a coin. */
    static BarSeries walk() {
        SplittableRandom random = new SplittableRandom(1);
        BarSeriesBuilder bars = new BarSeriesBuilder(BARS);
        long first = LocalDate.of(2023, 1, 1).toEpochDay() * 86_400_000_000_000L;
        long close = 4_000_000;
        for (int i = 0; i < BARS; i++) {
            long open = close;
            close = Math.max(100, open + random.nextInt(-200, 201));
            long high = Math.max(open, close) + random.nextInt(100);
            long low = Math.min(open, close) - random.nextInt(100);
            bars.add(
                    new Bar(
                            first + i * MINUTE,
                            open / 100.0,
                            high / 100.0,
                            low / 100.0,
                            close / 100.0,
                            random.nextInt(1, 100_000) / 1000.0));
        }
        return bars.build(SYMBOL, BarPeriod.ONE_MINUTE);
    }

    static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
