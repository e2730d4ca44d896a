/**
 * One Parquet file of bars: written durably, checked, read into primitive columns through DuckDB;
 * its footer read without DuckDB. Knows nothing of folders or catalogues.
 *
 * <p>Entry points: {@link alchemist.datalake.parquet.BarFileWriter}, {@link
 * alchemist.datalake.parquet.BarFileReader}, {@link alchemist.datalake.parquet.BarFileInfo}.
 */
@NullMarked
package alchemist.datalake.parquet;

import org.jspecify.annotations.NullMarked;
