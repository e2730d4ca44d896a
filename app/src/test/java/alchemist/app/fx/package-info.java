/**
 * Tests of the toolkit, and what every test of a screen needs: {@link alchemist.app.fx.Toolkit}.
 */
@NullMarked
package alchemist.app.fx;

import org.jspecify.annotations.NullMarked;
