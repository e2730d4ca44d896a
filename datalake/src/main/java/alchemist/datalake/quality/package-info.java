/**
 * Is what the lake holds sound? Files against their hashes, bars against the calendar and against
 * themselves. What is wrong beyond doubt can be mended by rule.
 *
 * <p>Entry points: {@link alchemist.datalake.quality.QualityCheck}, {@link
 * alchemist.datalake.quality.LakeRepair}.
 */
@NullMarked
package alchemist.datalake.quality;

import org.jspecify.annotations.NullMarked;
