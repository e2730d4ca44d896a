/**
 * Direction of prices: directional movement, trailing stops, crossings, smoothed bars.
 *
 * <p>Entry points: {@link alchemist.engine.indicator.trend.DirectionalMovement}, {@link
 * alchemist.engine.indicator.trend.ParabolicSar}, {@link
 * alchemist.engine.indicator.trend.Crossing}.
 */
@NullMarked
package alchemist.engine.indicator.trend;

import org.jspecify.annotations.NullMarked;
