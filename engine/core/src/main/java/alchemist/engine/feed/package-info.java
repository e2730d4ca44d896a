/**
 * Market data on its way into the engine.
 *
 * <p>Entry points: {@link alchemist.engine.feed.MarketEvent}, {@link
 * alchemist.engine.feed.MergedFeed}.
 */
@NullMarked
package alchemist.engine.feed;

import org.jspecify.annotations.NullMarked;
