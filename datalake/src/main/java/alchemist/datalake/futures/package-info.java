/**
 * Continuous futures: the contracts of one product joined into a series, computed on reading. The
 * contracts themselves are kept as they were traded.
 *
 * <p>Entry point: {@link alchemist.datalake.futures.ContinuousFuture}.
 */
@NullMarked
package alchemist.datalake.futures;

import org.jspecify.annotations.NullMarked;
