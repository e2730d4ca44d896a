/**
 * A strategy over recorded bars, as fast as the machine can.
 *
 * <p>Entry points: {@link alchemist.engine.backtest.Backtest}, {@link
 * alchemist.engine.backtest.BacktestRequest}, {@link alchemist.engine.backtest.BacktestResult}.
 */
@NullMarked
package alchemist.engine.backtest;

import org.jspecify.annotations.NullMarked;
