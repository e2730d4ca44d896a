/**
 * Indicators that know the time of day, and price levels for the next bars: sessions, pivots,
 * fractals.
 *
 * <p>Entry points: {@link alchemist.engine.indicator.session.SessionHours}, {@link
 * alchemist.engine.indicator.session.SessionVwap}, {@link
 * alchemist.engine.indicator.session.PivotPoints}.
 */
@NullMarked
package alchemist.engine.indicator.session;

import org.jspecify.annotations.NullMarked;
