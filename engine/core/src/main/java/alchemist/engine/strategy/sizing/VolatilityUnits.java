package alchemist.engine.strategy.sizing;

/**
 * So much that a usual move changes the equity by a share of it: units = share × equity ÷ (multiple
 * × volatility × multiplier). With a volatility of ATR(20), a share of 0.01 and a multiple of 1
 * this is the unit of the Turtles (Faith, <i>Way of the Turtle</i>, 2007).
 *
 * @param share above 0, at most 1
 * @param multiple of the volatility that counts as one move, above 0
 */
public record VolatilityUnits(double share, double multiple) implements Sizer {

    public VolatilityUnits {
        Shares.requirePart("share of the equity", share);
        Shares.requireAmount("multiple of the volatility", multiple);
    }

    @Override
    public double units(Sizing sizing) {
        double move = multiple * sizing.volatility();
        return sizing.unitsFor(share * sizing.equity(), sizing.worth(move));
    }
}
