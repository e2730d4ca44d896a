package alchemist.engine.time;

/** What becomes of a day that is due while the market has no trading day. */
public enum WhenClosed {
    /** It is left out. */
    SKIP,
    /** The next trading day takes its place; several days in one closure give one firing. */
    NEXT_TRADING_DAY
}
