package alchemist.engine.order;

/**
 * How far a trailing stop stays behind the market.
 *
 * @param amount in price, or 0
 * @param fraction of the price, 0.02 is 2 %, or 0; exactly one of the two is above 0
 */
public record Trail(double amount, double fraction) {

    public Trail {
        // Written so that NaN is refused.
        boolean valid = amount >= 0 && fraction >= 0 && (amount > 0) != (fraction > 0);
        if (!valid || amount == Double.POSITIVE_INFINITY || fraction >= 1) {
            throw new IllegalArgumentException(
                    "a trail is either an amount above 0 or a percentage between 0 and 100, not "
                            + amount
                            + " and "
                            + 100 * fraction
                            + " %");
        }
    }

    public static Trail amount(double amount) {
        return new Trail(amount, 0);
    }

    /**
     * @param percent 2 means 2 %
     */
    public static Trail percent(double percent) {
        return new Trail(0, percent / 100);
    }

    /** The same distance after a split: an amount is divided, a percentage stays. */
    Trail split(double ratio) {
        return amount > 0 ? amount(amount / ratio) : this;
    }

    /** Where the stop lies when the market is at {@code price}: below it for a sell. */
    public double stop(Side side, double price) {
        double distance = amount > 0 ? amount : price * fraction;
        return price + side.sign() * distance;
    }
}
