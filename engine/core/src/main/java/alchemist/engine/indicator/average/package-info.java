/**
 * Moving averages and smoothing filters: indicators on the price's own scale.
 *
 * <p>Entry point: {@link alchemist.engine.indicator.average.MovingAverage}, which makes one by
 * name.
 */
@NullMarked
package alchemist.engine.indicator.average;

import org.jspecify.annotations.NullMarked;
