/**
 * Streaming indicators: fed bar by bar, O(1) per bar, without look-ahead by construction.
 *
 * <p>Entry points: {@link alchemist.engine.indicator.Indicator}, {@link
 * alchemist.engine.indicator.Sma}.
 */
@NullMarked
package alchemist.engine.indicator;

import org.jspecify.annotations.NullMarked;
