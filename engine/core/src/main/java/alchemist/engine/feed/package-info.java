/**
 * Market data on its way into the engine.
 *
 * <p>Entry points: {@link alchemist.engine.feed.MarketEvent}, {@link
 * alchemist.engine.feed.MergedFeed}; {@link alchemist.engine.feed.Resampler}, {@link
 * alchemist.engine.feed.EventBars}, {@link alchemist.engine.feed.RenkoBars} and {@link
 * alchemist.engine.feed.HeikinAshi} make bars of other shapes; {@link
 * alchemist.engine.feed.SeamGuard} joins history and live bars, {@link
 * alchemist.engine.feed.SeamedFeed} as a feed; {@link alchemist.engine.feed.TickFeed} brings ticks
 * and their bars.
 */
@NullMarked
package alchemist.engine.feed;

import org.jspecify.annotations.NullMarked;
