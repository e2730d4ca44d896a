package alchemist.app.backtest;

import alchemist.datalake.lake.LakeException;
import alchemist.engine.backtest.Backtest;
import alchemist.engine.backtest.BacktestRequest;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.performance.Metrics;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** One backtest from reading the bars to the last figure, on a background thread. */
final class RunWork implements Callable<Optional<BacktestRun>> {

    private final int number;
    private final RunInputs inputs;
    private final Support support;
    private final Consumer<RunProgress> progress;
    private volatile boolean cancelled;
    private volatile long barsDone;

    /** Where bars come from and runs go to. */
    record Support(RecentBars recent, RunKeeper keeper) {}

    RunWork(int number, RunInputs inputs, Support support, Consumer<RunProgress> progress) {
        this.number = number;
        this.inputs = inputs;
        this.support = support;
        this.progress = progress;
    }

    /** Asks it to end soon. The thread is not interrupted: it may be reading the lake's files. */
    void cancel() {
        cancelled = true;
    }

    long barsDone() {
        return barsDone;
    }

    /** The run; empty when it was cancelled. */
    @Override
    public Optional<BacktestRun> call() throws LakeException {
        RecentBars.Loaded loaded = support.recent().load(inputs.dataset(), inputs.range());
        if (cancelled) {
            return Optional.empty();
        }
        if (loaded.series().isEmpty()) {
            throw new LakeException(
                    "%s %s has no bars from %s to %s. Choose other dates."
                            .formatted(
                                    inputs.dataset().instrument(),
                                    inputs.dataset().period(),
                                    day(inputs.range().from()),
                                    day(inputs.range().to())));
        }
        BacktestRequest request =
                new BacktestRequest(
                                inputs.setup(),
                                List.of(loaded.series()),
                                List.of(loaded.bars().instrument()),
                                inputs.settings())
                        .withLifecycle(loaded.lifecycle());
        long start = System.nanoTime();
        BacktestResult result = Backtest.run(request, (done, total) -> report(done, total, start));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return cancelled ? Optional.empty() : Optional.of(finish(result, loaded, took));
    }

    private boolean report(long done, long total, long start) {
        barsDone = done;
        progress.accept(
                new RunProgress(RunProgress.Phase.RUNNING, done, total, System.nanoTime() - start));
        return !cancelled;
    }

    private BacktestRun finish(BacktestResult result, RecentBars.Loaded loaded, Duration took) {
        progress.accept(new RunProgress(RunProgress.Phase.COUNTING, 0, 0, 0));
        BarPeriod period = inputs.dataset().period();
        ZoneId zone = loaded.bars().instrument().zone();
        Metrics metrics = result.metrics();
        return new BacktestRun(
                number,
                inputs,
                result,
                metrics,
                RunDetails.of(result, metrics),
                RunCurves.of(result),
                TradeRow.of(result.record().trades(), nanos -> RunText.moment(period, zone, nanos)),
                loaded.bars(),
                loaded.sha256(),
                loaded.read().map(read -> support.keeper().keep(result, metrics, read)).orElse(""),
                took);
    }

    private static String day(Optional<?> bound) {
        return bound.map(Object::toString).orElse("the beginning");
    }
}
