/**
 * Yahoo Finance: daily bars of shares, funds and currencies through the chart service, which is
 * unofficial and may refuse at any time.
 *
 * <p>Entry point: {@link alchemist.datalake.yahoo.YahooSource}.
 */
@NullMarked
package alchemist.datalake.yahoo;

import org.jspecify.annotations.NullMarked;
