package alchemist.engine.paper;

import alchemist.engine.kernel.Snapshot;

import java.util.Map;

/**
 * How a paper session stands; immutable, for any thread.
 *
 * @param message why it ended; empty while it runs
 * @param bars played so far
 * @param snapshot the engine after the last bar
 * @param trailingStops where the stops of trailing orders lie, by the orders' ids
 */
public record PaperStatus(
        Phase phase,
        String message,
        boolean paused,
        PlaybackSpeed speed,
        Bars bars,
        Snapshot snapshot,
        Map<Long, Double> trailingStops,
        StepTime stepTime) {

    /** Where a session stands. */
    public enum Phase {
        RUNNING,
        /** All bars were played. */
        FINISHED,
        /** Ended by the user. */
        STOPPED,
        /** Ended by the kill switch. */
        HALTED,
        /** Ended by an exception of the strategy or of the engine. */
        FAILED
    }

    /** Progress of the playback. */
    public record Bars(long played, long total) {}

    /** What the engine needed per event, in nanoseconds. */
    public record StepTime(long p50, long p99) {}

    public boolean isOver() {
        return phase != Phase.RUNNING;
    }
}
