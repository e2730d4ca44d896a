package alchemist.engine.order;

import alchemist.engine.model.Instrument;

/** Trades at the best price to be had: in a simulation at the open of the next bar. */
public record MarketOrder(Instrument instrument, Side side, long lots) implements OrderRequest {

    @Override
    public TimeInForce timeInForce() {
        return TimeInForce.GTC;
    }

    @Override
    public String type() {
        return "MARKET";
    }
}
