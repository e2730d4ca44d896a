package alchemist.engine.kernel;

import alchemist.engine.feed.MarketEvent;
import alchemist.engine.gateway.GatewayEvent;

/** What the inbox holds: everything that can make an engine do something. */
public sealed interface EngineEvent {

    /** News from the market. */
    record Market(MarketEvent event) implements EngineEvent {}

    /** News from a broker. */
    record Gateway(GatewayEvent event) implements EngineEvent {}

    /** An instruction of the user. */
    record Control(Command command) implements EngineEvent {}
}
