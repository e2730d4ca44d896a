package alchemist.engine.sim;

/**
 * The conditions of a simulation.
 *
 * @param cash starting cash, above 0
 */
public record SimulationSettings(
        double cash,
        CommissionModel commission,
        FillModel fill,
        SlippageModel slippage,
        SlippageCaps slippageCaps,
        VolumeLimit volumeLimit) {

    public SimulationSettings {
        // Written so that NaN is refused.
        if (!(cash > 0 && cash < 1e15)) {
            throw new IllegalArgumentException("cash must be above 0, but is " + cash);
        }
    }

    /** A hundred thousand, no costs, fills at the next open. */
    public static SimulationSettings standard() {
        return new SimulationSettings(
                100_000,
                new CommissionModel.None(),
                FillModel.NEXT_OPEN,
                new SlippageModel.None(),
                SlippageCaps.STANDARD,
                new VolumeLimit.None());
    }

    public SimulationSettings withCash(double amount) {
        return new SimulationSettings(
                amount, commission, fill, slippage, slippageCaps, volumeLimit);
    }

    public SimulationSettings withCommission(CommissionModel model) {
        return new SimulationSettings(cash, model, fill, slippage, slippageCaps, volumeLimit);
    }

    public SimulationSettings withFill(FillModel model) {
        return new SimulationSettings(cash, commission, model, slippage, slippageCaps, volumeLimit);
    }

    public SimulationSettings withSlippage(SlippageModel model) {
        return withSlippage(model, slippageCaps);
    }

    public SimulationSettings withSlippage(SlippageModel model, SlippageCaps caps) {
        return new SimulationSettings(cash, commission, fill, model, caps, volumeLimit);
    }

    public SimulationSettings withVolumeLimit(VolumeLimit limit) {
        return new SimulationSettings(cash, commission, fill, slippage, slippageCaps, limit);
    }
}
