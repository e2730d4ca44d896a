/**
 * Looks at the machine, the home and the lake, and says what to do about what is wrong.
 *
 * <p>Entry point: {@link alchemist.app.cli.doctor.Diagnosis}.
 */
@NullMarked
package alchemist.app.cli.doctor;

import org.jspecify.annotations.NullMarked;
