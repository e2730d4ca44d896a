package alchemist.app.backtest;

import alchemist.engine.sim.CommissionModel;

/** How the form asks for costs. */
public enum CostKind {
    NONE("none", "", ""),
    PERCENT("percent", "%", "0.05"),
    PER_UNIT("per unit", "per unit", "0.01"),
    IB_FIXED("IB fixed", "", ""),
    IB_TIERED("IB tiered", "", "");

    private final String label;
    private final String unit;
    private final String start;

    CostKind(String label, String unit, String start) {
        this.label = label;
        this.unit = unit;
        this.start = start;
    }

    /** What follows the amount. */
    public String unit() {
        return unit;
    }

    /** False for plans whose amounts are given. */
    boolean hasAmount() {
        return !start.isEmpty();
    }

    /** The amount to begin with. */
    String start() {
        return start;
    }

    CommissionModel model(double amount) {
        return switch (this) {
            case NONE -> new CommissionModel.None();
            case PERCENT -> new CommissionModel.Percent(percent(amount));
            case PER_UNIT -> new CommissionModel.PerUnit(amount);
            case IB_FIXED -> CommissionModel.PerShare.IB_FIXED;
            case IB_TIERED -> CommissionModel.PerShare.IB_TIERED;
        };
    }

    /** As exact as the decimal the user wrote: 0.05 % is the literal 0.0005. */
    private static double percent(double amount) {
        return java.math.BigDecimal.valueOf(amount).movePointLeft(2).doubleValue();
    }

    /** The form's choice and amount for a model. */
    static CostKind of(CommissionModel model) {
        return switch (model) {
            case CommissionModel.None _ -> NONE;
            case CommissionModel.Percent _ -> PERCENT;
            case CommissionModel.PerUnit _ -> PER_UNIT;
            case CommissionModel.PerShare plan ->
                    plan.equals(CommissionModel.PerShare.IB_TIERED) ? IB_TIERED : IB_FIXED;
            case CommissionModel.MakerTaker _ -> PERCENT;
        };
    }

    @Override
    public String toString() {
        return label;
    }
}
