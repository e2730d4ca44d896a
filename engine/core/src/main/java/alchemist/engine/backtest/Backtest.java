package alchemist.engine.backtest;

import alchemist.engine.feed.MarketDataFeed;
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

    private static final int EVENTS_BETWEEN_REPORTS = 1 << 16;

    private Backtest() {}

    /** Runs to the last bar, or until {@code progress} says stop, or the strategy fails. */
    public static BacktestResult run(BacktestRequest request, Progress progress) {
        return run(request, MergedFeed.of(request.data(), request.instruments()), progress);
    }

    /**
     * Runs over a feed, for example of ticks, instead of the request's series.
     *
     * @param feed events of the request's instruments
     */
    public static BacktestResult run(
            BacktestRequest request, MarketDataFeed feed, Progress progress) {
        String name = request.strategy().id();
        RunRecorder recorder = new RunRecorder(request.longest());
        Simulation simulation =
                Simulation.of(
                        request.settings(),
                        RiskGate.standard(new KillSwitch(), List.of()),
                        recorder);
        simulation.expect(request.lifecycle());
        simulation.deploy(
                new Deployment(
                        name,
                        request.strategy().create(),
                        request.instruments(),
                        request.settings().account(),
                        request.conditions()));
        recorder.follow(simulation, name);
        simulation.command(new Command.StartStrategy(name));
        long done = play(feed, simulation, request.bars(), progress);
        boolean complete = feed.nextTime() == MarketDataFeed.END;
        simulation.command(new Command.StopStrategy(name, "end of the data"));
        return new BacktestResult(
                request,
                recorder.record(),
                positions(simulation),
                recorder.failure(),
                !complete,
                done);
    }

    private static long play(
            MarketDataFeed feed, Simulation simulation, long total, Progress progress) {
        long done = 0;
        for (@Nullable MarketEvent event = feed.next(); event != null; event = feed.next()) {
            if (event instanceof MarketEvent.BarClosed bar) {
                simulation.onBar(bar);
            } else {
                simulation.on(event);
            }
            if (feed.nextTime() > event.time()) {
                simulation.endInstant(event.time());
            }
            done++;
            if (done % EVENTS_BETWEEN_REPORTS == 0 && !progress.advanced(done, total)) {
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
