package alchemist.engine.order;

/** How long an order stays working. */
public enum TimeInForce {
    /** Good till cancelled. */
    GTC,
    /** Until the end of the trading day in which it was made. */
    DAY,
    /** Until a date: see {@link OrderTerms#goodTill}. */
    GTD,
    /** Whatever can be had at once; the rest is cancelled. */
    IOC,
    /** All of it at once, or nothing. */
    FOK,
    /** In the opening auction: fills at the open of the next session. */
    OPG,
    /** In the closing auction: fills at the close of the session. */
    CLS
}
