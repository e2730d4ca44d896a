package alchemist.engine.strategy.sizing;

/** Always the same number of units (backtrader's {@code FixedSize}). */
public record FixedUnits(double units) implements Sizer {

    public FixedUnits {
        Shares.requireAmount("size", units);
    }

    @Override
    public double units(Sizing sizing) {
        return sizing.wholeLots(units);
    }
}
