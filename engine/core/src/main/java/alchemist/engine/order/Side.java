package alchemist.engine.order;

/** The direction of an order. */
public enum Side {
    BUY(1),
    SELL(-1);

    private final int sign;

    Side(int sign) {
        this.sign = sign;
    }

    /** +1 for a buy, −1 for a sell. */
    public int sign() {
        return sign;
    }

    public Side opposite() {
        return this == BUY ? SELL : BUY;
    }

    /** The side of an order that changes a position by this many lots. */
    public static Side ofChange(long lots) {
        return lots >= 0 ? BUY : SELL;
    }
}
