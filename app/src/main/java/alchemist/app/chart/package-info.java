/**
 * The chart screen: a dataset of the lake, or the bars of a running session, with indicators and
 * trades.
 *
 * <p>Entry points: {@link alchemist.app.chart.ChartPane}, {@link
 * alchemist.app.chart.ChartViewModel}.
 */
@NullMarked
package alchemist.app.chart;

import org.jspecify.annotations.NullMarked;
