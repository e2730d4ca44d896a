package alchemist.engine.order;

/**
 * What an order carries besides its prices.
 *
 * @param goodTill for {@link TimeInForce#GTD}: the last moment at which it may trade, epoch
 *     nanoseconds; {@link #NO_DATE} otherwise
 * @param reduceOnly trades only as much as brings the position closer to flat
 * @param postOnly refused rather than traded at once; for limit orders
 */
public record OrderTerms(
        TimeInForce timeInForce, long goodTill, boolean reduceOnly, boolean postOnly) {

    /** A moment that never comes. */
    public static final long NO_DATE = Long.MAX_VALUE;

    /** Good till cancelled, nothing special. */
    public static final OrderTerms GTC = of(TimeInForce.GTC);

    public OrderTerms {
        if ((timeInForce == TimeInForce.GTD) != (goodTill != NO_DATE)) {
            throw new IllegalArgumentException(
                    "an order is good till a date exactly when it is GTD, but is "
                            + timeInForce
                            + " till "
                            + goodTill);
        }
    }

    /** Terms with this time in force, which is not {@code GTD}. */
    public static OrderTerms of(TimeInForce timeInForce) {
        return new OrderTerms(timeInForce, NO_DATE, false, false);
    }

    /** Good till a moment, epoch nanoseconds. */
    public static OrderTerms goodTill(long time) {
        return new OrderTerms(TimeInForce.GTD, time, false, false);
    }

    public OrderTerms reducing() {
        return new OrderTerms(timeInForce, goodTill, true, postOnly);
    }

    public OrderTerms posting() {
        return new OrderTerms(timeInForce, goodTill, reduceOnly, true);
    }
}
