/**
 * The window: docks, menus, status bar, shortcuts, and the composition root that fills them.
 *
 * <p>Entry points: {@link alchemist.app.shell.Workstation} opens the window, {@link
 * alchemist.app.shell.Desk} holds everything behind it, {@link alchemist.app.shell.Pictures} draws
 * it without a display.
 */
@NullMarked
package alchemist.app.shell;

import org.jspecify.annotations.NullMarked;
