package alchemist.engine.strategy.sizing;

/**
 * So much that the stop loses a share of the equity: units = share × equity ÷ (stop distance ×
 * multiplier). Fixed fractional sizing; Van Tharp, <i>Trade Your Way to Financial Freedom</i>,
 * calls it percent risk. A near stop asks for more than the cash can pay: combine it with {@link
 * CashShare} by {@link Sizer#atMost}.
 *
 * @param share above 0, at most 1; 0.01 loses one percent
 */
public record RiskPerTrade(double share) implements Sizer {

    public RiskPerTrade {
        Shares.requirePart("risk per trade", share);
    }

    @Override
    public double units(Sizing sizing) {
        return sizing.unitsFor(share * sizing.equity(), sizing.worth(sizing.stopDistance()));
    }
}
