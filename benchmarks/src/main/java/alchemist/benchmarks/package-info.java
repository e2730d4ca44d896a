/**
 * Whole-process benchmarks; run them with the commands in docs/performance.md. Never shipped.
 *
 * <p>Entry point: {@link alchemist.benchmarks.EngineBenchmark}.
 */
@NullMarked
package alchemist.benchmarks;

import org.jspecify.annotations.NullMarked;
