/** Tests of the backtest screen. */
@NullMarked
package alchemist.app.backtest;

import org.jspecify.annotations.NullMarked;
