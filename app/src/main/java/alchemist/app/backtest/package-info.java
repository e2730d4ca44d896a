/**
 * The backtest screen: choose strategy, data and conditions, run off the FX thread, read the
 * result.
 *
 * <p>Entry points: {@link alchemist.app.backtest.BacktestView}, {@link
 * alchemist.app.backtest.BacktestViewModel}.
 */
@NullMarked
package alchemist.app.backtest;

import org.jspecify.annotations.NullMarked;
