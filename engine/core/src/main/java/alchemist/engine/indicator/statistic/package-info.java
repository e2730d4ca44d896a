/**
 * Statistics of the last values: spread, rank, regression, correlation, and backtrader's window
 * operations.
 *
 * <p>Entry points: {@link alchemist.engine.indicator.statistic.StandardDeviation}, {@link
 * alchemist.engine.indicator.statistic.LinearRegression}, {@link
 * alchemist.engine.indicator.statistic.Pearson}.
 */
@NullMarked
package alchemist.engine.indicator.statistic;

import org.jspecify.annotations.NullMarked;
