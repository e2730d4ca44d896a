/**
 * Time inside the engine: epoch nanoseconds, UTC. The only package that asks the wall clock.
 *
 * <p>Entry points: {@link alchemist.engine.time.Clock}; {@link alchemist.engine.time.Timers} for
 * schedules, which are pure and know no clock.
 */
@NullMarked
package alchemist.engine.time;

import org.jspecify.annotations.NullMarked;
