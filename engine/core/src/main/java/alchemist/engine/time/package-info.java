/**
 * Time inside the engine: epoch nanoseconds, UTC. The only package that asks the wall clock.
 *
 * <p>Entry point: {@link alchemist.engine.time.Clock}.
 */
@NullMarked
package alchemist.engine.time;

import org.jspecify.annotations.NullMarked;
