package alchemist.benchmarks;

import alchemist.engine.backtest.Backtest;
import alchemist.engine.backtest.BacktestRequest;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.backtest.Progress;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;
import alchemist.engine.sim.CommissionModel;
import alchemist.engine.sim.SimulationSettings;
import alchemist.engine.strategy.StrategySetup;
import alchemist.strategies.SmaCross;

import com.sun.management.OperatingSystemMXBean;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * W1: SMA(10/30) cross, long only, 100 units, market orders at the next open, commission 0.01 % of
 * the value, cash 10 million. Reports bars per second of the process's CPU time, JIT and GC
 * included.
 *
 * <p>Arguments: number of bars, rounds, and optionally a file of bars to tile.
 */
public final class EngineBenchmark {

    private static final InstrumentId INSTRUMENT = InstrumentId.parse("BENCH.LOCAL");

    private EngineBenchmark() {}

    public static void main(String[] args) throws IOException {
        int n = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 15;
        BarSeries bars =
                args.length > 2
                        ? Bars.tile(Bars.read(Path.of(args[2]), INSTRUMENT), n)
                        : Bars.random(INSTRUMENT, n, 1);
        BacktestRequest request = request(bars);
        double[] rates = new double[rounds];
        double[] limits = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            rates[round] = round(request, round);
            limits[round] = limit(request);
        }
        double rate = median(rates);
        double limit = median(limits);
        System.out.printf(
                Locale.ROOT,
                "median of %d rounds: %.2f M bars per CPU-second; plain loop %.0f M; ratio %.3f%n",
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
    private static double limit(BacktestRequest request) {
        var threads = ManagementFactory.getThreadMXBean();
        long cpu = threads.getCurrentThreadCpuTime();
        double sum = 0;
        for (int i = 0; i < 10; i++) {
            sum += PlainLoop.run(request.data().getFirst(), request.settings().cash());
        }
        cpu = threads.getCurrentThreadCpuTime() - cpu;
        if (Double.isNaN(sum)) {
            throw new IllegalStateException("the plain loop has no value");
        }
        return 10 * request.bars() / (cpu / 1e9);
    }

    private static BacktestRequest request(BarSeries bars) {
        Instrument instrument = InstrumentRegistry.assumed(INSTRUMENT);
        SimulationSettings settings =
                SimulationSettings.standard()
                        .withCash(10_000_000)
                        .withCommission(new CommissionModel.Percent(0.0001));
        SmaCross strategy = new SmaCross();
        return new BacktestRequest(
                StrategySetup.of(strategy, strategy.defaults()),
                List.of(bars),
                List.of(instrument),
                settings);
    }

    private static double round(BacktestRequest request, int round) {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var thread = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long bytes = thread.getCurrentThreadAllocatedBytes();
        long cpu = system.getProcessCpuTime();
        long wall = System.nanoTime();
        BacktestResult result = Backtest.run(request, Progress.none());
        wall = System.nanoTime() - wall;
        cpu = system.getProcessCpuTime() - cpu;
        bytes = thread.getCurrentThreadAllocatedBytes() - bytes;
        double rate = request.bars() / (cpu / 1e9);
        System.out.printf(
                Locale.ROOT,
                "round %2d: %.2f M bars/CPU-s, %.0f ms wall, %.1f B/bar, %d fills, %d trades, value"
                        + " %s%n",
                round,
                rate / 1e6,
                wall / 1e6,
                (double) bytes / request.bars(),
                result.record().fills().size(),
                result.record().trades().size(),
                result.finalValue());
        return rate;
    }
}
