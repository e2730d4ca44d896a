/** Tests of bars, lines and marks on a plot. */
@NullMarked
package alchemist.app.plot;

import org.jspecify.annotations.NullMarked;
