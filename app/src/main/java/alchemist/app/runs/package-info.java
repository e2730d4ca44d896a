/**
 * Backtests that were run, stored so that each can be repeated and its result compared: which bytes
 * went in, under which settings, by which program, and what came out.
 *
 * <p>Entry points: {@link alchemist.app.runs.RunStore} keeps them, {@link
 * alchemist.app.runs.Changes} says what is different today.
 */
@NullMarked
package alchemist.app.runs;

import org.jspecify.annotations.NullMarked;
