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
        Amendment now = Amendment.of(order);
        Trail trail = now.trail();
        return new Amendment(
                        lots,
                        now.limit() / ratio,
                        now.stop() / ratio,
                        trail == null ? null : trail.split(ratio),
                        now.limitOffset() / ratio)
                .applyTo(order);
    }
}
