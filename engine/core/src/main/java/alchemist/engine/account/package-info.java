/**
 * Money and positions: what fills do to cash, positions and closed trades.
 *
 * <p>Entry point: {@link alchemist.engine.account.Account}.
 */
@NullMarked
package alchemist.engine.account;

import org.jspecify.annotations.NullMarked;
