/**
 * Bars, trades and equity as Tablesaw tables, for research: the only package that knows Tablesaw. A
 * table is a copy; the engine never works on one.
 *
 * <p>Entry points: {@link alchemist.datalake.frame.LakeFrames}, {@link
 * alchemist.datalake.frame.BarFrame}, {@link alchemist.datalake.frame.ResultFrames}.
 */
@NullMarked
package alchemist.datalake.frame;

import org.jspecify.annotations.NullMarked;
