/**
 * Where the program starts.
 *
 * <p>Entry point: {@link alchemist.app.Launcher}.
 */
@NullMarked
package alchemist.app;

import org.jspecify.annotations.NullMarked;
