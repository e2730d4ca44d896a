/**
 * Paper trading: recorded bars played as a live feed into an engine on a thread of its own.
 *
 * <p>Entry points: {@link alchemist.engine.paper.PaperSession}, {@link
 * alchemist.engine.paper.PaperRequest}.
 */
@NullMarked
package alchemist.engine.paper;

import org.jspecify.annotations.NullMarked;
