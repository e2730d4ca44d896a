package alchemist.engine.order;

/** The types of order, by the names users know. */
public enum OrderType {
    MARKET,
    LIMIT,
    STOP,
    STOP_LIMIT,
    MARKET_IF_TOUCHED,
    LIMIT_IF_TOUCHED,
    TRAILING_STOP,
    TRAILING_STOP_LIMIT
}
