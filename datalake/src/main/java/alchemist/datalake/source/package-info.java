/**
 * Text files of bars of any usual shape, plain, gzipped or zipped. What is downloaded comes through
 * {@code alchemist.datalake.download}.
 *
 * <p>Reading is strict: a file either parses completely or not at all, and every problem is named
 * with its line. Nothing here writes; {@link alchemist.datalake.source.CsvImport} hands the
 * finished series to the lake.
 *
 * <p>Entry points: {@link alchemist.datalake.source.CsvReader}, {@link
 * alchemist.datalake.source.CsvImport}, {@link alchemist.datalake.source.CsvOptions}.
 */
@NullMarked
package alchemist.datalake.source;

import org.jspecify.annotations.NullMarked;
