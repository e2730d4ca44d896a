/**
 * What a run was worth: equity, drawdown, trade statistics.
 *
 * <p>Entry points: {@link alchemist.engine.performance.EquityCurve}, {@link
 * alchemist.engine.performance.Metrics}.
 */
@NullMarked
package alchemist.engine.performance;

import org.jspecify.annotations.NullMarked;
