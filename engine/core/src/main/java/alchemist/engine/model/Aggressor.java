package alchemist.engine.model;

/** Who made a trade happen by taking the other side's waiting order. */
public enum Aggressor {
    BUYER,
    SELLER,
    /** The source doesn't say. */
    UNKNOWN
}
