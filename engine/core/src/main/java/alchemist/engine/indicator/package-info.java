/**
 * Streaming indicators: fed bar by bar, O(1) per bar, without look-ahead by construction.
 *
 * <p>An {@link alchemist.engine.indicator.Indicator} has one or more lines. A {@link
 * alchemist.engine.indicator.PriceIndicator} is fed single values, so that any line of any
 * indicator can be its input; a {@link alchemist.engine.indicator.PairIndicator} is fed two. This
 * package holds the contract and the building blocks (sums, extremes, delays); the subpackages hold
 * the indicators by kind, and {@code catalog} lists them by name:
 *
 * <pre>
 *   indicator ← average ← statistic ← volatility ← momentum, trend ← volume, session ← catalog
 * </pre>
 *
 * <p>Entry points: {@link alchemist.engine.indicator.Indicator}, {@link
 * alchemist.engine.indicator.Sma}.
 */
@NullMarked
package alchemist.engine.indicator;

import org.jspecify.annotations.NullMarked;
