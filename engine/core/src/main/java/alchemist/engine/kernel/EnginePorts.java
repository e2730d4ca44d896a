package alchemist.engine.kernel;

import alchemist.engine.gateway.BrokerGateway;
import alchemist.engine.risk.RiskGate;
import alchemist.engine.time.Clock;

/**
 * What an engine is connected to.
 *
 * @param costs the gateway's costs, for the check that cash suffices
 */
public record EnginePorts(
        Clock clock,
        BrokerGateway gateway,
        RiskGate gate,
        CostEstimate costs,
        Journal journal,
        EngineListener listener) {}
