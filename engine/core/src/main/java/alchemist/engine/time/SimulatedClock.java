package alchemist.engine.time;

/** A clock that stands still until it is moved; never runs backwards. One writer. */
public final class SimulatedClock implements Clock {

    private long now = Long.MIN_VALUE;

    @Override
    public long now() {
        return now;
    }

    /** Moves to {@code time} unless the clock is there or past it already. */
    public void advanceTo(long time) {
        if (time > now) {
            now = time;
        }
    }
}
