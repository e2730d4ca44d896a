/**
 * How much to trade: formulas from money, price and risk to whole lots.
 *
 * <p>Entry points: {@link alchemist.engine.strategy.sizing.Sizer}, {@link
 * alchemist.engine.strategy.sizing.Sizing}. What backtrader calls {@code FixedSize} is {@link
 * alchemist.engine.strategy.sizing.FixedUnits}, {@code PercentSizer} and {@code AllInSizer} (and
 * their {@code Int} forms, for instruments of whole units) are {@link
 * alchemist.engine.strategy.sizing.CashShare}.
 */
@NullMarked
package alchemist.engine.strategy.sizing;

import org.jspecify.annotations.NullMarked;
