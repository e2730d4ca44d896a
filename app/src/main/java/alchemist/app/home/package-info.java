/**
 * Where the user's things live, what version this is, which strategies there are.
 *
 * <p>Entry points: {@link alchemist.app.home.Home}, {@link alchemist.app.home.StrategyCatalog}.
 */
@NullMarked
package alchemist.app.home;

import org.jspecify.annotations.NullMarked;
