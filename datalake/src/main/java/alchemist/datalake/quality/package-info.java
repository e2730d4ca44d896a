/**
 * Is what the lake holds sound? Files against their hashes, bars against the calendar and against
 * themselves. Nothing is repaired here.
 *
 * <p>Entry point: {@link alchemist.datalake.quality.QualityCheck}.
 */
@NullMarked
package alchemist.datalake.quality;

import org.jspecify.annotations.NullMarked;
