package alchemist.engine.sim;

import java.util.SplittableRandom;

/** How long a message takes between us and the exchange, one way, in market time. */
public sealed interface LatencyModel {

    /** The delays of one run, in nanoseconds, one after the other. The same row in every run. */
    Delays delays();

    /** The form the command line takes, for example {@code fixed:50ms}. */
    String text();

    /** A row of delays. */
    @FunctionalInterface
    interface Delays {
        long next();
    }

    /** No time at all. */
    record None() implements LatencyModel {
        @Override
        public Delays delays() {
            return () -> 0;
        }

        @Override
        public String text() {
            return "none";
        }
    }

    /** Always the same. */
    record Fixed(long nanos) implements LatencyModel {
        public Fixed {
            requireNotNegative(nanos);
        }

        @Override
        public Delays delays() {
            return () -> nanos;
        }

        @Override
        public String text() {
            return "fixed:" + LatencyText.duration(nanos);
        }
    }

    /**
     * Anything between two delays, each as likely.
     *
     * @param seed of the random row
     */
    record Uniform(long least, long most, long seed) implements LatencyModel {
        public Uniform {
            requireNotNegative(least);
            if (most < least) {
                throw new IllegalArgumentException(
                        "the longest latency must not be below the shortest");
            }
        }

        @Override
        public Delays delays() {
            SplittableRandom random = new SplittableRandom(seed);
            return () -> least + random.nextLong(most - least + 1);
        }

        @Override
        public String text() {
            return "uniform:%s,%s,seed=%d"
                    .formatted(LatencyText.duration(least), LatencyText.duration(most), seed);
        }
    }

    /**
     * Reads {@code none}, {@code fixed:50ms} or {@code uniform:20ms,80ms,seed=1}.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    static LatencyModel parse(String text) {
        return LatencyText.parse(text);
    }

    private static void requireNotNegative(long nanos) {
        if (nanos < 0) {
            throw new IllegalArgumentException("a latency can't be " + nanos + " ns");
        }
    }
}
