/**
 * The nouns of the market: instruments, bars, ticks, quotes, periods, positions. Immutable unless
 * said otherwise.
 *
 * <p>Entry points: {@link alchemist.engine.model.Instrument}, {@link
 * alchemist.engine.model.BarSeries}, {@link alchemist.engine.model.BarPeriod}.
 */
@NullMarked
package alchemist.engine.model;

import org.jspecify.annotations.NullMarked;
