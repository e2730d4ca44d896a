package alchemist.benchmarks;

import alchemist.engine.backtest.Backtest;
import alchemist.engine.backtest.BacktestRequest;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.backtest.Progress;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentId;

import com.sun.management.OperatingSystemMXBean;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Runs a {@link Workload} on one thread and reports bars per second of the process's CPU time, JIT
 * and GC included, beside what a plain loop reaches with W1's rule.
 *
 * <p>Arguments: workload, number of bars, rounds, and optionally a file of bars to tile.
 */
public final class EngineBenchmark {

    private static final InstrumentId INSTRUMENT = InstrumentId.parse("BENCH.LOCAL");

    private static final long LEAST_BARS = 10_000_000;

    private EngineBenchmark() {}

    public static void main(String[] args) throws IOException {
        Workload work = Workload.valueOf(args.length > 0 ? args[0] : "W1");
        int n = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 15;
        BarSeries bars =
                args.length > 3
                        ? Bars.tile(Bars.read(Path.of(args[3]), INSTRUMENT), n)
                        : Bars.random(INSTRUMENT, n, 1);
        List<BacktestRequest> runs = work.runs(bars);
        double[] rates = new double[rounds];
        double[] limits = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            rates[round] = round(runs, round);
            limits[round] = limit(bars);
        }
        double rate = median(rates);
        double limit = median(limits);
        System.out.printf(
                Locale.ROOT,
                "%s, median of %d rounds: %.2f M bars per CPU-second; plain loop of W1 %.0f M;"
                        + " ratio %.3f%n",
                work,
                rounds,
                rate / 1e6,
                limit / 1e6,
                rate / limit);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    /** Bars per second of this thread's CPU time, ten runs at a time because one is too short. */
    private static double limit(BarSeries bars) {
        var threads = ManagementFactory.getThreadMXBean();
        long cpu = threads.getCurrentThreadCpuTime();
        double sum = 0;
        for (int i = 0; i < 10; i++) {
            sum += PlainLoop.run(bars, 10_000_000);
        }
        cpu = threads.getCurrentThreadCpuTime() - cpu;
        if (Double.isNaN(sum)) {
            throw new IllegalStateException("the plain loop has no value");
        }
        return 10.0 * bars.size() / (cpu / 1e9);
    }

    private static double round(List<BacktestRequest> runs, int round) {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var thread = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long bytes = thread.getCurrentThreadAllocatedBytes();
        long cpu = system.getProcessCpuTime();
        long wall = System.nanoTime();
        Totals totals = new Totals();
        int repeats = 0;
        // Processes count their time in ticks of 10 ms: a round is to last for many.
        for (; totals.bars < LEAST_BARS; repeats++) {
            if (runs.size() == 1) {
                totals.add(Backtest.run(runs.getFirst(), Progress.none()));
            } else {
                Backtest.runAll(runs, totals::add, Progress.none());
            }
        }
        long bars = totals.bars;
        wall = System.nanoTime() - wall;
        cpu = system.getProcessCpuTime() - cpu;
        bytes = thread.getCurrentThreadAllocatedBytes() - bytes;
        double rate = bars / (cpu / 1e9);
        System.out.printf(
                Locale.ROOT,
                "round %2d: %.2f M bars/CPU-s, %.0f ms wall, %.1f B/bar, %d fills, %d trades, value"
                        + " less cash %s%n",
                round,
                rate / 1e6,
                wall / 1e6,
                (double) bytes / bars,
                totals.fills / repeats,
                totals.trades / repeats,
                totals.gained / repeats);
        return rate;
    }

    private static final class Totals {
        private long bars;
        private int fills;
        private int trades;
        private double gained;

        void add(BacktestResult result) {
            bars += result.barsDone();
            fills += result.record().fillCount();
            trades += result.record().trades().size();
            gained += result.finalValue() - result.request().settings().cash();
        }
    }
}
