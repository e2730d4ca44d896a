/**
 * Paper trading as a service, without any screen: deployments, what they report, and the kill
 * switch that stops all of them.
 *
 * <p>Entry points: {@link alchemist.app.trading.PaperDesk}, {@link
 * alchemist.app.trading.KillService}.
 */
@NullMarked
package alchemist.app.trading;

import org.jspecify.annotations.NullMarked;
