package alchemist.benchmarks.lake;

import alchemist.datalake.binance.BinanceTradeFile;
import alchemist.datalake.download.BarMaking;
import alchemist.datalake.download.RowException;
import alchemist.datalake.download.Subscription;
import alchemist.datalake.event.EventKind;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.lake.Provenance;
import alchemist.datalake.parquet.TimeRange;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A day of made-up trades in the form of Binance's archives, made into one-minute bars: from the
 * text, against reading its bytes; from the zip, against inflating it; from the lake's Parquet file
 * in SQL. All turn by turn in one run; prints medians of CPU time and ratios.
 *
 * <p>Arguments: a folder, number of trades, number of rounds.
 */
public final class TickBenchmark {

    private static final InstrumentId SYMBOL = InstrumentId.parse("BTCUSDT-PERP.BINANCE");
    private static final Subscription BARS =
            new Subscription(SYMBOL, BarPeriod.ONE_MINUTE, BarMaking.TRADES);
    private static final Subscription TRADES =
            new Subscription(SYMBOL, BarPeriod.ONE_MINUTE, BarMaking.TRADES, true);
    private static final int WORKS = 5;

    private final Path text;
    private final Path zip;
    private final int trades;
    private double sum;

    private TickBenchmark(Path folder, int trades) {
        text = folder.resolve(trades + ".csv");
        zip = folder.resolve(trades + ".zip");
        this.trades = trades;
    }

    public static void main(String[] args) throws IOException, LakeException, RowException {
        Path folder = Path.of(args[0]);
        int trades = Integer.parseInt(args[1]);
        TickBenchmark benchmark = new TickBenchmark(Files.createDirectories(folder), trades);
        benchmark.prepare();
        Path home = folder.resolve("home-" + trades);
        try (Lake lake = Lake.open(home, new InstrumentRegistry())) {
            if (lake.events().dataset(SYMBOL, EventKind.TRADES).isEmpty()) {
                lake.events()
                        .write(
                                BinanceTradeFile.read(benchmark.text, TRADES)
                                        .trades()
                                        .orElseThrow(),
                                Provenance.synthetic("seed 1"));
            }
            benchmark.run(lake, Integer.parseInt(args[2]));
        }
    }

    private void run(Lake lake, int rounds) throws IOException, LakeException, RowException {
        double[][] times = new double[WORKS][rounds];
        int warmUp = Math.max(2, rounds / 2);
        for (int i = -warmUp; i < rounds; i++) {
            long[] at = new long[WORKS + 1];
            at[0] = cpu();
            sum += readBytes();
            at[1] = cpu();
            sum += last(BinanceTradeFile.read(text, BARS).bars().bars());
            at[2] = cpu();
            sum += inflate();
            at[3] = cpu();
            sum += last(BinanceTradeFile.read(zip, BARS).bars().bars());
            at[4] = cpu();
            sum += last(lake.events().bars(SYMBOL, BarPeriod.ONE_MINUTE, TimeRange.ALL));
            at[5] = cpu();
            for (int w = 0; w < WORKS; w++) {
                times[w][Math.max(0, i)] = at[w + 1] - at[w];
            }
        }
        double[] median = Arrays.stream(times).mapToDouble(TickBenchmark::median).toArray();
        line("read the bytes", median[0], "");
        line("text to bars", median[1], ratio(median[1], median[0]));
        line("inflate", median[2], "");
        line("zip to bars", median[3], ratio(median[3], median[2]));
        line("Parquet to bars", median[4], "");
        System.out.printf(
                Locale.ROOT,
                "%.1f bytes per trade in Parquet (%.0f)%n",
                (double) lake.events().dataset(SYMBOL, EventKind.TRADES).orElseThrow().bytes()
                        / trades,
                sum);
    }

    /** Of this thread, which does all the work: other work on the machine hardly shows in it. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void line(String work, double nanos, String ratio) {
        System.out.printf(
                Locale.ROOT,
                "%-16s %8.1f ms %6.1f M trades/s  %s%n",
                work,
                nanos / 1e6,
                trades / nanos * 1e3,
                ratio);
    }

    private static String ratio(double time, double base) {
        return String.format(Locale.ROOT, "%.2f times as long", time / base);
    }

    private static double last(BarSeries bars) {
        return bars.close(bars.size() - 1) + bars.volumes()[bars.size() - 1];
    }

    private long readBytes() throws IOException {
        try (InputStream in = Files.newInputStream(text)) {
            return drain(in);
        }
    }

    private long inflate() throws IOException {
        try (ZipFile archive = new ZipFile(zip.toFile());
                InputStream in = archive.getInputStream(archive.entries().nextElement())) {
            return drain(in);
        }
    }

    private static long drain(InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long bytes = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            bytes += read + buffer[0];
        }
        return bytes;
    }

    private void prepare() throws IOException {
        if (Files.exists(zip)) {
            return;
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(text), 1 << 16)) {
            write(out);
        }
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("trades.csv"));
            Files.copy(text, out);
        }
    }

    /** A random walk over one day. */
    private void write(OutputStream out) throws IOException {
        out.write(bytes("id,price,qty,quote_qty,time,is_buyer_maker\n"));
        SplittableRandom random = new SplittableRandom(1);
        long start = LocalDate.of(2024, 3, 5).toEpochDay() * 86_400_000L;
        long price = 650_000;
        for (int i = 0; i < trades; i++) {
            price = Math.max(10, price + random.nextInt(-3, 4));
            int size = random.nextInt(1, 2_000);
            out.write(
                    bytes(
                            "%d,%d.%d,%d.%03d,%d.%04d,%d,%b%n"
                                    .formatted(
                                            4_700_000_000L + i,
                                            price / 10,
                                            price % 10,
                                            size / 1_000,
                                            size % 1_000,
                                            price * size / 10_000,
                                            price * size % 10_000,
                                            start + i * 86_400_000L / trades,
                                            random.nextBoolean())));
        }
    }

    private static byte[] bytes(String line) {
        return line.getBytes(StandardCharsets.US_ASCII);
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
