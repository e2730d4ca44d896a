/**
 * The toolkit every screen is made of: threads, pulses, formats, faces, tables, dialogs, theme.
 *
 * <p>Entry points: {@link alchemist.app.fx.View}, {@link alchemist.app.fx.Background}, {@link
 * alchemist.app.fx.Pulse}, {@link alchemist.app.fx.Numbers}, {@link alchemist.app.fx.FourFaces},
 * {@link alchemist.app.fx.Tables}, {@link alchemist.app.fx.Navigator}.
 */
@NullMarked
package alchemist.app.fx;

import org.jspecify.annotations.NullMarked;
