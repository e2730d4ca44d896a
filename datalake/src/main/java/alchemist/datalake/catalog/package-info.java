/**
 * The index of the lake's files in an H2 database. The files are the truth: a lost or damaged
 * database is made anew from them.
 *
 * <p>Entry points: {@link alchemist.datalake.catalog.Catalogue}, {@link
 * alchemist.datalake.catalog.Partition}.
 */
@NullMarked
package alchemist.datalake.catalog;

import org.jspecify.annotations.NullMarked;
