/**
 * The kill switch on the screen: the state pill and the button that are always there, and the
 * report that slides down.
 *
 * <p>Entry points: {@link alchemist.app.risk.KillBar}, {@link alchemist.app.risk.KillPanel}, {@link
 * alchemist.app.risk.KillKeys}.
 */
@NullMarked
package alchemist.app.risk;

import org.jspecify.annotations.NullMarked;
