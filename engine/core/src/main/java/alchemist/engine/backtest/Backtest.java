package alchemist.engine.backtest;

import alchemist.engine.feed.MarketEvent;
import alchemist.engine.feed.MergedFeed;
import alchemist.engine.kernel.Command;
import alchemist.engine.kernel.Deployment;
import alchemist.engine.kernel.Snapshot;
import alchemist.engine.model.Position;
import alchemist.engine.risk.KillSwitch;
import alchemist.engine.risk.RiskGate;
import alchemist.engine.sim.Simulation;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Runs a backtest on the calling thread. Backtests share nothing, so any number may run at once.
 */
public final class Backtest {

    private static final int BARS_BETWEEN_REPORTS = 1 << 16;

    private Backtest() {}

    /** Runs to the last bar, or until {@code progress} says stop, or the strategy fails. */
    public static BacktestResult run(BacktestRequest request, Progress progress) {
        String name = request.strategy().id();
        RunRecorder recorder = new RunRecorder(request.instruments(), request.bars());
        Simulation simulation =
                Simulation.of(
                        request.settings(),
                        RiskGate.standard(new KillSwitch(), List.of()),
                        recorder);
        simulation.deploy(
                new Deployment(
                        name,
                        request.strategy().create(),
                        request.instruments(),
                        request.settings().cash()));
        recorder.follow(simulation.engine().account(name));
        simulation.command(new Command.StartStrategy(name));
        long done = play(request, simulation, progress);
        boolean complete = done == request.bars();
        simulation.command(new Command.StopStrategy(name, "end of the data"));
        return new BacktestResult(
                request,
                recorder.record(),
                positions(simulation),
                recorder.failure(),
                !complete,
                done);
    }

    private static long play(BacktestRequest request, Simulation simulation, Progress progress) {
        MergedFeed feed = new MergedFeed(request.data(), request.instruments());
        long total = request.bars();
        long done = 0;
        for (MarketEvent.@Nullable BarClosed bar = feed.next(); bar != null; bar = feed.next()) {
            simulation.onBar(bar);
            done++;
            if (done % BARS_BETWEEN_REPORTS == 0 && !progress.advanced(done, total)) {
                return done;
            }
        }
        progress.advanced(done, total);
        return done;
    }

    private static List<Position> positions(Simulation simulation) {
        Snapshot snapshot = simulation.engine().snapshot();
        return snapshot.strategies().getFirst().positions();
    }
}
