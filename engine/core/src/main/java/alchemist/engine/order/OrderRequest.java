package alchemist.engine.order;

import alchemist.engine.model.Instrument;

/** What a strategy asks for; becomes an {@link Order} when it is submitted. */
public sealed interface OrderRequest permits MarketOrder {

    Instrument instrument();

    Side side();

    /** Whole lots, above 0. */
    long lots();

    TimeInForce timeInForce();

    /** The name of the order type as users know it, for example {@code MARKET}. */
    String type();

    /** The change of position this order makes when it is filled whole, in lots. */
    default long signedLots() {
        return side().sign() * lots();
    }
}
