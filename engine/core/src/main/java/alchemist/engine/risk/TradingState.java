package alchemist.engine.risk;

/** Which orders may leave. */
public enum TradingState {
    /** All that pass the other rules. */
    ACTIVE,
    /** Only those that bring a position closer to flat. */
    REDUCING,
    /** None. */
    HALTED
}
