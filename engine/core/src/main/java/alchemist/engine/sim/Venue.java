package alchemist.engine.sim;

import alchemist.engine.feed.MarketEvent;
import alchemist.engine.gateway.BrokerGateway;
import alchemist.engine.gateway.GatewayEvent;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.LifecycleEvent;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A simulated exchange as the driver of a simulation needs it. */
public interface Venue extends BrokerGateway {

    /** Opens the account of a deployed strategy with the settings' cash. */
    void openAccount(String strategy, List<Instrument> instruments);

    /** Sets what is to happen to instruments besides trading, in any order. */
    void expect(List<LifecycleEvent> events);

    /** Trades what the bar fills. */
    void onBar(MarketEvent.BarClosed event);

    /** The market has traded between the closes of bars. */
    default void onTrade(MarketEvent.Trade event) {}

    /** Best bid or ask have changed. */
    default void onQuote(MarketEvent.QuoteChanged event) {}

    /** The next answer for the engine, or null. */
    @Nullable GatewayEvent poll();
}
