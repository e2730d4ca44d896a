/**
 * The way to a broker and back.
 *
 * <p>Entry points: {@link alchemist.engine.gateway.BrokerGateway}, {@link
 * alchemist.engine.gateway.GatewayEvent}, {@link alchemist.engine.gateway.EmergencyAccess}.
 */
@NullMarked
package alchemist.engine.gateway;

import org.jspecify.annotations.NullMarked;
