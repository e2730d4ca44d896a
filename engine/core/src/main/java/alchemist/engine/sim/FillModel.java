package alchemist.engine.sim;

import alchemist.engine.model.Bar;
import alchemist.engine.order.MarketOrder;
import alchemist.engine.order.OrderRequest;

/** Decides whether a bar fills an order, and at what price. Stateless. */
public enum FillModel {
    /** Backtrader's rules: a market order fills at the open of the next bar. */
    NEXT_OPEN("next-open");

    private final String text;

    FillModel(String text) {
        this.text = text;
    }

    /** The name on the command line and in every fill. */
    public String text() {
        return text;
    }

    /** The price of the fill; NaN when this bar does not fill the order. */
    double price(OrderRequest request, Bar bar) {
        return switch (request) {
            case MarketOrder _ -> bar.open();
        };
    }
}
