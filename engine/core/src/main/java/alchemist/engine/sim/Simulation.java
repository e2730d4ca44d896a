package alchemist.engine.sim;

import alchemist.engine.feed.MarketEvent;
import alchemist.engine.gateway.GatewayEvent;
import alchemist.engine.kernel.Command;
import alchemist.engine.kernel.Deployment;
import alchemist.engine.kernel.EnginePorts;
import alchemist.engine.kernel.Journal;
import alchemist.engine.kernel.TradingEngine;
import alchemist.engine.risk.RiskGate;
import alchemist.engine.time.SimulatedClock;

import org.jspecify.annotations.Nullable;

/**
 * An engine, a simulated exchange and a clock, moved by bars. The same for a backtest, where the
 * caller moves it as fast as it can, and for paper trading, where a feed does.
 *
 * <p>For every bar: the exchange trades at the bar's open and inside it, the engine hears of that,
 * then the engine sees the closed bar and the strategies decide.
 */
public final class Simulation {

    private final SimulatedClock clock = new SimulatedClock();
    private final Venue venue;
    private final TradingEngine engine;
    private final SimulationListener listener;

    /** A simulation for the caller's thread, without a journal. */
    public static Simulation of(
            SimulationSettings settings, RiskGate gate, SimulationListener listener) {
        return new Simulation(
                new SimulatedGateway(settings), settings, gate, Journal.none(), listener);
    }

    public Simulation(
            Venue venue,
            SimulationSettings settings,
            RiskGate gate,
            Journal journal,
            SimulationListener listener) {
        this.venue = venue;
        this.listener = listener;
        engine =
                new TradingEngine(
                        new EnginePorts(
                                clock, venue, gate, settings.commission(), journal, listener));
    }

    /** Opens an account and puts the strategy in, ready to start. */
    public void deploy(Deployment deployment) {
        venue.openAccount(deployment.name(), deployment.instruments());
        engine.deploy(deployment);
    }

    /** Takes the next bar. */
    public void onBar(MarketEvent.BarClosed event) {
        listener.barBegins(event);
        clock.advanceTo(event.bar().time());
        venue.onBar(event);
        deliver();
        clock.advanceTo(event.time());
        engine.market(event);
        deliver();
        listener.barEnds(event);
    }

    /** Takes an instruction. */
    public void command(Command command) {
        engine.command(command);
        deliver();
    }

    /** Hands the exchange's answers to the engine until there are no more. */
    public void deliver() {
        for (@Nullable GatewayEvent event = venue.poll(); event != null; event = venue.poll()) {
            engine.gateway(event);
        }
    }

    public TradingEngine engine() {
        return engine;
    }
}
