package alchemist.engine.backtest;

import alchemist.engine.feed.MarketEvent;
import alchemist.engine.kernel.Command;
import alchemist.engine.kernel.Deployment;
import alchemist.engine.model.Position;
import alchemist.engine.risk.KillSwitch;
import alchemist.engine.risk.RiskGate;
import alchemist.engine.sim.Simulation;

import java.util.List;

/** One backtest on its way: takes stretches of events until there are no more. */
final class BacktestRun {

    private final BacktestRequest request;
    private final RunRecorder recorder;
    private final Simulation simulation;
    private long done;

    /** Deploys and starts the strategy. */
    BacktestRun(BacktestRequest request) {
        this.request = request;
        recorder = new RunRecorder(request.longest());
        simulation =
                Simulation.of(
                        request.settings(),
                        RiskGate.standard(new KillSwitch(), List.of()),
                        recorder);
        simulation.expect(request.lifecycle());
        simulation.deploy(
                new Deployment(
                        name(),
                        request.strategy().create(),
                        request.instruments(),
                        request.settings().account(),
                        request.conditions()));
        recorder.follow(simulation, name());
        simulation.command(new Command.StartStrategy(name()));
    }

    private String name() {
        return request.strategy().id();
    }

    /** Takes the next events. */
    void take(Stretch stretch) {
        for (int i = 0, n = stretch.size(); i < n; i++) {
            take(stretch.event(i), stretch.isLast(i));
        }
    }

    /**
     * Takes the next event.
     *
     * @param last true when its instant ends with it
     */
    void take(MarketEvent event, boolean last) {
        if (event instanceof MarketEvent.BarClosed bar) {
            simulation.onBar(bar);
        } else {
            simulation.on(event);
        }
        if (last) {
            simulation.endInstant(event.time());
        }
        done++;
    }

    long done() {
        return done;
    }

    /**
     * Stops the strategy.
     *
     * @param complete false when there would have been more events
     */
    BacktestResult finish(boolean complete) {
        simulation.command(new Command.StopStrategy(name(), "end of the data"));
        return new BacktestResult(
                request, recorder.record(), positions(), recorder.failure(), !complete, done);
    }

    private List<Position> positions() {
        return simulation.engine().snapshot().strategies().getFirst().positions();
    }
}
