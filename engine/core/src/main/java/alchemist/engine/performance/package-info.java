/**
 * What a run was worth: equity, returns by calendar period, drawdown, ratios, trade statistics. All
 * of it is computed from a {@link alchemist.engine.performance.RunHistory}, on the calling thread,
 * and immutable afterwards. Formulas and sources stand at the figures; docs/metrics.md lists them.
 *
 * <p>Entry points: {@link alchemist.engine.performance.Metrics}, {@link
 * alchemist.engine.performance.PeriodReturns}, {@link alchemist.engine.performance.RollingMetrics};
 * backtrader's analyzers in the package {@code analyzer}.
 */
@NullMarked
package alchemist.engine.performance;

import org.jspecify.annotations.NullMarked;
