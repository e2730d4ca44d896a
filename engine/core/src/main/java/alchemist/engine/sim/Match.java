package alchemist.engine.sim;

/** What a bar does to an order: a price and the rule that gave it, or nothing. Reused. */
final class Match {

    private double price = Double.NaN;
    private String rule = "";
    private Liquidity liquidity = Liquidity.TAKER;
    private long most = Long.MAX_VALUE;

    Match() {}

    Match(double price, String rule, Liquidity liquidity) {
        set(price, rule, liquidity);
    }

    void clear() {
        price = Double.NaN;
    }

    void set(double at, String by, Liquidity how) {
        price = at;
        rule = by;
        liquidity = how;
        most = Long.MAX_VALUE;
    }

    /** Lets no more lots than these trade. */
    void limitTo(long lots) {
        most = lots;
    }

    /** How many lots may trade at most. */
    long most() {
        return most;
    }

    boolean isFound() {
        return !Double.isNaN(price);
    }

    double price() {
        return price;
    }

    /** The name of the rule, which the fill carries. */
    String rule() {
        return rule;
    }

    Liquidity liquidity() {
        return liquidity;
    }
}
