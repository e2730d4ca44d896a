/**
 * What was ordered, what was filled, what is held, and how the strategies stand.
 *
 * <p>Entry points: {@link alchemist.app.blotter.BlotterViewModel}, and the views made for its
 * parts: {@link alchemist.app.blotter.OrdersView}, {@link alchemist.app.blotter.FillsView}, {@link
 * alchemist.app.blotter.PositionsView}, {@link alchemist.app.blotter.StrategiesView}.
 */
@NullMarked
package alchemist.app.blotter;

import org.jspecify.annotations.NullMarked;
