/**
 * Bars, indicators and trades of the engine as the chart module draws them; chart and backtest
 * screens are built around it.
 *
 * <p>Entry points: {@link alchemist.app.plot.PricePlotViewModel}, {@link
 * alchemist.app.plot.PricePlot}.
 */
@NullMarked
package alchemist.app.plot;

import org.jspecify.annotations.NullMarked;
