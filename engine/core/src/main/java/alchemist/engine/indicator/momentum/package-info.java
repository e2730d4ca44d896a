/**
 * Oscillators: how fast and how far prices move.
 *
 * <p>Entry points: {@link alchemist.engine.indicator.momentum.Rsi}, {@link
 * alchemist.engine.indicator.momentum.Macd}, {@link
 * alchemist.engine.indicator.momentum.Stochastic}.
 */
@NullMarked
package alchemist.engine.indicator.momentum;

import org.jspecify.annotations.NullMarked;
