/**
 * The command line: reads arguments, calls the same services as the windows, writes results.
 *
 * <p>Results go to standard output, progress and errors to standard error. A command throws {@link
 * alchemist.app.cli.CommandException} with a sentence for the user; {@link alchemist.app.cli.Cli}
 * turns it into a line and an exit code.
 *
 * <p>Entry point: {@link alchemist.app.cli.Cli}.
 */
@NullMarked
package alchemist.app.cli;

import org.jspecify.annotations.NullMarked;
