package alchemist.engine.sim;

/** Whether an execution waited in the book or took what was there. */
public enum Liquidity {
    MAKER,
    TAKER
}
