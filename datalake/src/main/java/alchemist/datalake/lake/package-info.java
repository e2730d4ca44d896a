/**
 * The lake: bars of instruments as Parquet files in a folder, with a catalogue over them.
 *
 * <p>Every file is written under a temporary name, checked, forced to the disk and renamed; a
 * process that dies at any point leaves only whole files. One process at a time owns a lake.
 *
 * <p>Entry point: {@link alchemist.datalake.lake.Lake}.
 */
@NullMarked
package alchemist.datalake.lake;

import org.jspecify.annotations.NullMarked;
