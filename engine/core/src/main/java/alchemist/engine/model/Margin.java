package alchemist.engine.model;

/**
 * What a position ties up instead of being paid in full, as with futures.
 *
 * @param initial money per unit needed to open, above 0
 * @param maintenance money per unit below which the broker closes positions, at most the initial
 */
public record Margin(double initial, double maintenance) {

    /** Positions are paid in full. */
    public static final Margin NONE = new Margin(0, 0);

    public Margin {
        // Written so that NaN is refused.
        if (!(initial >= 0 && maintenance >= 0 && maintenance <= initial)) {
            throw new IllegalArgumentException(
                    "margins are 0 or above and the maintenance margin is at most the initial one,"
                            + " not "
                            + initial
                            + " and "
                            + maintenance);
        }
    }

    /** True when positions are carried on margin and settled daily. */
    public boolean isUsed() {
        return initial > 0;
    }
}
