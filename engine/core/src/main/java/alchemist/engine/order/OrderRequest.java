package alchemist.engine.order;

import alchemist.engine.model.Instrument;

import org.jspecify.annotations.Nullable;

/** What a strategy asks for; becomes an {@link Order} when it is submitted. */
public sealed interface OrderRequest
        permits MarketOrder,
                LimitOrder,
                StopOrder,
                StopLimitOrder,
                MarketIfTouchedOrder,
                LimitIfTouchedOrder,
                TrailingStopOrder,
                TrailingStopLimitOrder {

    Instrument instrument();

    Side side();

    /** Whole lots, above 0. */
    long lots();

    OrderTerms terms();

    OrderType type();

    /** The worst price it may trade at; NaN when it has none. */
    default double limit() {
        return Double.NaN;
    }

    /** The price that sets it off, also of a touch; NaN when it has none. */
    default double stop() {
        return Double.NaN;
    }

    /** How far the stop follows the market; null when it does not. */
    default @Nullable Trail trail() {
        return null;
    }

    default TimeInForce timeInForce() {
        return terms().timeInForce();
    }

    /** The change of position this order makes when it is filled whole, in lots. */
    default long signedLots() {
        return side().sign() * lots();
    }

    /**
     * The price at which the order is valued before it trades: limit or stop, the last price
     * without one (backtrader's created price).
     */
    default double valuationPrice(double last) {
        Trail trail = trail();
        if (trail != null) {
            return trail.stop(side(), last);
        }
        if (!Double.isNaN(stop())) {
            return stop();
        }
        return Double.isNaN(limit()) ? last : limit();
    }
}
