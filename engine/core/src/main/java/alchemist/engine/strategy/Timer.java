package alchemist.engine.strategy;

/** A timer of a strategy; compare by identity. For the engine's thread. */
public interface Timer {

    /**
     * The instant for which it was called last, epoch nanoseconds: the first one since the call
     * before. {@link Long#MIN_VALUE} before the first call.
     */
    long time();

    /** Ends the timer; does nothing when it has ended. */
    void cancel();
}
