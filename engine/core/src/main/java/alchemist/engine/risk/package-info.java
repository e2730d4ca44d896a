/**
 * What stands between a strategy and the market: the risk gate and the kill switch.
 *
 * <p>Entry points: {@link alchemist.engine.risk.RiskGate}, {@link
 * alchemist.engine.risk.KillSwitch}.
 */
@NullMarked
package alchemist.engine.risk;

import org.jspecify.annotations.NullMarked;
