/**
 * What happens at an instant rather than over a window: trades, quotes, funding rates, as columns.
 * Nothing here knows files or the lake.
 *
 * <p>Entry points: {@link alchemist.datalake.event.EventSeries}, {@link
 * alchemist.datalake.event.EventColumns}, {@link alchemist.datalake.event.EventMerge}.
 */
@NullMarked
package alchemist.datalake.event;

import org.jspecify.annotations.NullMarked;
