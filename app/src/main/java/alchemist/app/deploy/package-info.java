/**
 * Putting strategies to work on paper: the form, the sessions at work, the line in the status bar.
 *
 * <p>Entry points: {@link alchemist.app.deploy.DeployView}, {@link
 * alchemist.app.deploy.DeployViewModel}, {@link alchemist.app.deploy.StatusItems}.
 */
@NullMarked
package alchemist.app.deploy;

import org.jspecify.annotations.NullMarked;
