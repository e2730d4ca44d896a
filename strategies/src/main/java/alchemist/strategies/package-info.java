/**
 * The strategies we ship, one class each, found by their line in META-INF/services.
 *
 * <p>Entry points: {@link alchemist.strategies.SmaCross}, {@link
 * alchemist.strategies.MovingAverage}.
 */
@NullMarked
package alchemist.strategies;

import org.jspecify.annotations.NullMarked;
