/**
 * Bybit: archives of trades, linear futures and spot, and its REST klines.
 *
 * <p>Entry point: {@link alchemist.datalake.bybit.BybitSource}.
 */
@NullMarked
package alchemist.datalake.bybit;

import org.jspecify.annotations.NullMarked;
