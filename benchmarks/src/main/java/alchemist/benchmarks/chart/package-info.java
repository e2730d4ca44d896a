/**
 * How fast the price chart draws while it is dragged.
 *
 * <p>Entry point: {@link alchemist.benchmarks.chart.ChartFrames}.
 */
@NullMarked
package alchemist.benchmarks.chart;

import org.jspecify.annotations.NullMarked;
