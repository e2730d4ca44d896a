/**
 * The analyzers of backtrader 1.9.78, figure for figure, for people who compare runs of both. Where
 * backtrader differs from the textbook it is backtrader that is followed; the textbook's figures
 * are in {@link alchemist.engine.performance.Metrics}. What backtrader reports as None is NaN.
 *
 * <p>backtrader's {@code TimeReturn} is {@link alchemist.engine.performance.PeriodReturns}, and
 * {@code AnnualReturn} is the same over years. Everything else has a class of the same name.
 *
 * <p>Entry points: {@link alchemist.engine.performance.analyzer.Analyzers} for all of them with
 * standard settings, or each class by itself.
 */
@NullMarked
package alchemist.engine.performance.analyzer;

import org.jspecify.annotations.NullMarked;
