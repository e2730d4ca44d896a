/**
 * The log pane: what the program, its engines and sessions have to say.
 *
 * <p>Entry points: {@link alchemist.app.log.LogViewModel}, {@link alchemist.app.log.LogView},
 * {@link alchemist.app.log.LogHandler}.
 */
@NullMarked
package alchemist.app.log;

import org.jspecify.annotations.NullMarked;
