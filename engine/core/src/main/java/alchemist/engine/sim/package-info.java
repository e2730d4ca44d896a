/**
 * The simulated exchange: the gateway of backtests and paper trading.
 *
 * <p>Entry points: {@link alchemist.engine.sim.Simulation}, {@link
 * alchemist.engine.sim.SimulatedGateway}, {@link alchemist.engine.sim.CommissionModel}.
 */
@NullMarked
package alchemist.engine.sim;

import org.jspecify.annotations.NullMarked;
