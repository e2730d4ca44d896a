/**
 * A lake to try things with: invented instruments and prices, labelled synthetic wherever they are
 * stored. The same seed gives the same bars on every machine.
 *
 * <p>Entry point: {@link alchemist.datalake.sample.SampleLake}.
 */
@NullMarked
package alchemist.datalake.sample;

import org.jspecify.annotations.NullMarked;
