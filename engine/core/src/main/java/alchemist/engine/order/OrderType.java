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
    TRAILING_STOP_LIMIT;

    /** True when it has a price of its own that sets it off. */
    public boolean hasStop() {
        return switch (this) {
            case STOP, STOP_LIMIT, MARKET_IF_TOUCHED, LIMIT_IF_TOUCHED -> true;
            case MARKET, LIMIT, TRAILING_STOP, TRAILING_STOP_LIMIT -> false;
        };
    }

    /** True when it has a worst price of its own. */
    public boolean hasLimit() {
        return switch (this) {
            case LIMIT, STOP_LIMIT, LIMIT_IF_TOUCHED -> true;
            case MARKET, STOP, MARKET_IF_TOUCHED, TRAILING_STOP, TRAILING_STOP_LIMIT -> false;
        };
    }

    /** True when its stop follows the market. */
    public boolean trails() {
        return this == TRAILING_STOP || this == TRAILING_STOP_LIMIT;
    }
}
