package alchemist.engine.time;

import java.time.Instant;

/** The wall clock. Thread-safe. */
public final class SystemClock implements Clock {

    @Override
    public long now() {
        Instant now = Instant.now();
        return now.getEpochSecond() * 1_000_000_000L + now.getNano();
    }

    /** A monotonic reading for measuring durations, nanoseconds from an arbitrary origin. */
    public static long ticker() {
        return System.nanoTime();
    }
}
