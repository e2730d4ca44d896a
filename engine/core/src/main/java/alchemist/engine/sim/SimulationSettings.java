package alchemist.engine.sim;

/**
 * The conditions of a simulation.
 *
 * @param cash starting cash, above 0
 */
public record SimulationSettings(double cash, CommissionModel commission, FillModel fill) {

    public SimulationSettings {
        // Written so that NaN is refused.
        if (!(cash > 0 && cash < 1e15)) {
            throw new IllegalArgumentException("cash must be above 0, but is " + cash);
        }
    }

    /** A hundred thousand, no costs, fills at the next open. */
    public static SimulationSettings standard() {
        return new SimulationSettings(100_000, new CommissionModel.None(), FillModel.NEXT_OPEN);
    }

    public SimulationSettings withCash(double amount) {
        return new SimulationSettings(amount, commission, fill);
    }

    public SimulationSettings withCommission(CommissionModel model) {
        return new SimulationSettings(cash, model, fill);
    }
}
