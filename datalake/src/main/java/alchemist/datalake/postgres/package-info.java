/**
 * A copy of the lake in a PostgreSQL database, for those who ask their questions there. The lake
 * stays the truth: what changed in it is brought over by running the migration again.
 *
 * <p>Entry points: {@link alchemist.datalake.postgres.Migration}, {@link
 * alchemist.datalake.postgres.DatabaseUrl}.
 */
@NullMarked
package alchemist.datalake.postgres;

import org.jspecify.annotations.NullMarked;
