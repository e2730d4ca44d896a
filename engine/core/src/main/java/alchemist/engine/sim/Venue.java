package alchemist.engine.sim;

import alchemist.engine.feed.MarketEvent;
import alchemist.engine.gateway.BrokerGateway;
import alchemist.engine.gateway.GatewayEvent;
import alchemist.engine.model.Instrument;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A simulated exchange as the driver of a simulation needs it. */
interface Venue extends BrokerGateway {

    void openAccount(String strategy, List<Instrument> instruments);

    void onBar(MarketEvent.BarClosed event);

    @Nullable GatewayEvent poll();
}
