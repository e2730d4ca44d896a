/**
 * Measures of a running engine.
 *
 * <p>Entry point: {@link alchemist.engine.monitor.LatencyHistogram}.
 */
@NullMarked
package alchemist.engine.monitor;

import org.jspecify.annotations.NullMarked;
