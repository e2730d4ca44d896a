/**
 * What a strategy author implements and sees.
 *
 * <p>Entry points: {@link alchemist.engine.strategy.Strategy}, {@link
 * alchemist.engine.strategy.StrategyContext}, {@link alchemist.engine.strategy.StrategyProvider},
 * {@link alchemist.engine.strategy.Parameter}.
 */
@NullMarked
package alchemist.engine.strategy;

import org.jspecify.annotations.NullMarked;
