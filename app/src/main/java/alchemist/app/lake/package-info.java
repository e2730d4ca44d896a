/**
 * The lake's screens: what there is, where it came from, and bringing more in.
 *
 * <p>Entry points: {@link alchemist.app.lake.LakeService} opens the lake, {@link
 * alchemist.app.lake.LakeView} shows it, {@link alchemist.app.lake.ImportSheet} imports files,
 * {@link alchemist.app.lake.StartCards} greets on an empty home.
 */
@NullMarked
package alchemist.app.lake;

import org.jspecify.annotations.NullMarked;
