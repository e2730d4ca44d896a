/**
 * The strategy that plays a file of orders.
 *
 * <p>Entry point: {@link alchemist.strategies.script.OrderScript}.
 */
@NullMarked
package alchemist.strategies.script;

import org.jspecify.annotations.NullMarked;
