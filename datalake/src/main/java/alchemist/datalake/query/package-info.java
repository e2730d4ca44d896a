/**
 * Questions in SQL about everything in a lake, read-only.
 *
 * <p>Entry point: {@link alchemist.datalake.query.LakeSql}.
 */
@NullMarked
package alchemist.datalake.query;

import org.jspecify.annotations.NullMarked;
