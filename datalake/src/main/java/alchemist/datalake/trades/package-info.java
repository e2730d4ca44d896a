/**
 * From trades to bars: open, high, low, close, volume, and what only trades tell: their number, the
 * volume-weighted average price, the volume that buyers took.
 *
 * <p>Entry points: {@link alchemist.datalake.trades.TradeBars}, {@link
 * alchemist.datalake.trades.TradeColumns}.
 */
@NullMarked
package alchemist.datalake.trades;

import org.jspecify.annotations.NullMarked;
