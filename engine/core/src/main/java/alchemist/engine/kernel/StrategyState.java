package alchemist.engine.kernel;

/** Where a deployed strategy stands. */
public enum StrategyState {
    /** Deployed, not started yet. */
    READY,
    /** Sees bars and may trade. */
    RUNNING,
    /** Ended by the user, the end of the data or the kill switch. */
    STOPPED,
    /** Ended by an exception of its own. */
    FAILED
}
