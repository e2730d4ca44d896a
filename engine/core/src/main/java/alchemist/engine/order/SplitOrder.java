package alchemist.engine.order;

/** What becomes of a working order when its instrument is split. */
public final class SplitOrder {

    private SplitOrder() {}

    /**
     * The order with another size and with prices and distances divided by the ratio.
     *
     * @param lots the new total size, filled part included
     * @param ratio new units per old one
     */
    public static OrderRequest of(OrderRequest order, long lots, double ratio) {
        return switch (order) {
            case TrailingStopOrder o ->
                    new TrailingStopOrder(
                            o.instrument(), o.side(), lots, o.trail().split(ratio), o.terms());
            case TrailingStopLimitOrder o ->
                    new TrailingStopLimitOrder(
                            o.instrument(),
                            o.side(),
                            lots,
                            o.trail().split(ratio),
                            o.limitOffset() / ratio,
                            o.terms());
            case MarketOrder _,
                    LimitOrder _,
                    StopOrder _,
                    StopLimitOrder _,
                    MarketIfTouchedOrder _,
                    LimitIfTouchedOrder _ ->
                    new Amendment(lots, order.limit() / ratio, order.stop() / ratio).applyTo(order);
        };
    }
}
