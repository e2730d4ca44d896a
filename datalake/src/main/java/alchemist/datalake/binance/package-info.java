/**
 * Binance: archives of klines, trades and aggregated trades, spot and USD-M futures, and its REST
 * klines for days that have no archive yet.
 *
 * <p>Entry point: {@link alchemist.datalake.binance.BinanceSource}.
 */
@NullMarked
package alchemist.datalake.binance;

import org.jspecify.annotations.NullMarked;
