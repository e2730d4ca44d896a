/**
 * Texts of rows, read quickly: lines, fields, numbers and time stamps without an object per row,
 * and the packed files they come in. Knows nothing of bars or lakes; nothing is ever unpacked to
 * the disk.
 *
 * <p>Entry points: {@link alchemist.datalake.text.Lines}, {@link alchemist.datalake.text.Fields},
 * {@link alchemist.datalake.text.PackedText}.
 */
@NullMarked
package alchemist.datalake.text;

import org.jspecify.annotations.NullMarked;
