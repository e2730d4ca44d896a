/**
 * Orders and their life: the request a strategy makes, the events that happen to it, the fills.
 *
 * <p>Entry points: {@link alchemist.engine.order.OrderRequest}, {@link
 * alchemist.engine.order.Order}.
 */
@NullMarked
package alchemist.engine.order;

import org.jspecify.annotations.NullMarked;
