/**
 * Whole-process benchmarks of the lake; run them with the commands in docs/performance.md.
 *
 * <p>Entry points: {@link alchemist.benchmarks.lake.ManyPartitions}, {@link
 * alchemist.benchmarks.lake.LoadBenchmark}.
 */
@NullMarked
package alchemist.benchmarks.lake;

import org.jspecify.annotations.NullMarked;
