package alchemist.engine.strategy.sizing;

/**
 * A share of the equity, positions counted: units = share × equity ÷ (price × multiplier).
 *
 * @param share above 0; more than 1 is leverage
 */
public record EquityShare(double share) implements Sizer {

    public EquityShare {
        Shares.requireAmount("share of the equity", share);
    }

    @Override
    public double units(Sizing sizing) {
        return sizing.unitsFor(share * sizing.equity(), sizing.worth(sizing.price()));
    }
}
