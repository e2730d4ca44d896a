package alchemist.engine.sim;

import alchemist.engine.feed.MarketEvent;
import alchemist.engine.gateway.GatewayEvent;
import alchemist.engine.kernel.Command;
import alchemist.engine.kernel.Deployment;
import alchemist.engine.kernel.EnginePorts;
import alchemist.engine.kernel.Journal;
import alchemist.engine.kernel.TradingEngine;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.LifecycleEvent;
import alchemist.engine.risk.RiskGate;
import alchemist.engine.time.SimulatedClock;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * An engine, a simulated exchange and a clock, moved by bars. The same for a backtest, where the
 * caller moves it as fast as it can, and for paper trading, where a feed does.
 *
 * <p>For every bar: the exchange trades at the bar's open and inside it, the engine hears of that,
 * then the engine sees the closed bar and the strategies decide. When all bars of an instant are
 * told the driver ends the instant; timers, longer bars and {@code next} come then.
 */
public final class Simulation {

    /** In place of a bar's start where there is no bar. */
    public static final long NO_BAR = Long.MIN_VALUE;

    private final SimulatedClock clock = new SimulatedClock();
    private final Venue venue;
    private final TradingEngine engine;
    private final SimulationListener listener;

    /** Of the bar inside which something was told. */
    private @Nullable Instrument trading;

    /** Start of the latest bar of this instant. */
    private long latestStart = NO_BAR;

    /** A simulation for the caller's thread, without a journal. */
    public static Simulation of(
            SimulationSettings settings, RiskGate gate, SimulationListener listener) {
        return new Simulation(
                new SimulatedGateway(settings), settings, gate, Journal.none(), listener);
    }

    /**
     * @param exchange reached with the settings' latency
     */
    public Simulation(
            Venue exchange,
            SimulationSettings settings,
            RiskGate gate,
            Journal journal,
            SimulationListener listener) {
        venue = DelayedVenue.around(exchange, settings.access().latency());
        this.listener = listener;
        engine =
                new TradingEngine(
                        new EnginePorts(
                                clock, venue, gate, settings.commission(), journal, listener));
    }

    /** Sets what is to happen to instruments besides trading, in any order. */
    public void expect(List<LifecycleEvent> events) {
        venue.expect(events);
    }

    /** Opens an account and puts the strategy in, ready to start. */
    public void deploy(Deployment deployment) {
        venue.openAccount(deployment.name(), deployment.instruments());
        engine.deploy(deployment);
    }

    /**
     * Takes the next event. Between two instants comes a {@link MarketEvent.TimeReached}; more of
     * them may come while the market does nothing.
     */
    public void on(MarketEvent event) {
        switch (event) {
            case MarketEvent.BarClosed bar -> onBar(bar);
            case MarketEvent.TimeReached reached -> {
                venue.onTime(reached.time());
                deliver();
                endInstant(reached.time());
            }
            case MarketEvent.Trade trade -> {
                clock.advanceTo(trade.time());
                venue.onTrade(trade);
                deliver();
                tell(trade);
            }
            case MarketEvent.QuoteChanged quote -> {
                clock.advanceTo(quote.time());
                venue.onQuote(quote);
                deliver();
                tell(quote);
            }
            case MarketEvent.BarOpened opened -> {
                clock.advanceTo(opened.time());
                tell(opened);
            }
        }
    }

    /** Takes the next bar. */
    public void onBar(MarketEvent.BarClosed event) {
        long start = event.bar().time();
        if (engine.followsOpens()) {
            open(event);
        }
        clock.advanceTo(start);
        venue.onBar(event);
        deliverInside(event.instrument());
        latestStart = Math.max(latestStart, start);
        clock.advanceTo(event.time());
        engine.bar(event);
        deliver();
        listener.barEnds(event);
    }

    /** Tells a bar's open before the exchange trades, unless something later is known already. */
    private void open(MarketEvent.BarClosed event) {
        long start = event.bar().time();
        if (clock.now() <= start) {
            clock.advanceTo(start);
            trading = event.instrument();
            engine.market(
                    new MarketEvent.BarOpened(
                            event.instrument(), event.period(), start, event.bar().open()));
            trading = null;
        }
    }

    /** Hands over what the exchange did inside a bar, of whose close the engine has not heard. */
    private void deliverInside(Instrument instrument) {
        GatewayEvent first = venue.poll();
        if (first != null) {
            trading = instrument;
            engine.gateway(first);
            deliver();
            trading = null;
        }
    }

    /** Everything that is known at this instant, epoch nanoseconds, has been told. */
    public void endInstant(long time) {
        if (engine.followsTime()) {
            clock.advanceTo(time);
            tell(new MarketEvent.TimeReached(time));
        }
        listener.instantEnds(time, latestStart);
        latestStart = NO_BAR;
    }

    /** The instrument of whose bar something is being told that is not its close; or null. */
    public @Nullable Instrument trading() {
        return trading;
    }

    private void tell(MarketEvent event) {
        engine.market(event);
        deliver();
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
