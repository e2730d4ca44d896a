/**
 * How much prices move: ranges, volatility estimators, and the bands and stops built on them.
 *
 * <p>Entry points: {@link alchemist.engine.indicator.volatility.AverageTrueRange}, {@link
 * alchemist.engine.indicator.volatility.BollingerBands}.
 */
@NullMarked
package alchemist.engine.indicator.volatility;

import org.jspecify.annotations.NullMarked;
