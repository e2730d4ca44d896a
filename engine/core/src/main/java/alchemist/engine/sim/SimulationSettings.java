package alchemist.engine.sim;

import alchemist.engine.account.AccountTerms;
import alchemist.engine.account.AccountType;

/**
 * The conditions of a simulation.
 *
 * @param account of every strategy
 * @param financing what money and borrowed shares cost
 */
public record SimulationSettings(
        AccountTerms account,
        FinancingModel financing,
        CommissionModel commission,
        FillModel fill,
        SlippageModel slippage,
        SlippageCaps slippageCaps,
        VolumeLimit volumeLimit) {

    /** A hundred thousand, no costs, fills at the next open. */
    public static SimulationSettings standard() {
        return new SimulationSettings(
                AccountTerms.of(100_000),
                FinancingModel.NONE,
                new CommissionModel.None(),
                FillModel.NEXT_OPEN,
                new SlippageModel.None(),
                SlippageCaps.STANDARD,
                new VolumeLimit.None());
    }

    /** Starting cash. */
    public double cash() {
        return account.cash();
    }

    public SimulationSettings withCash(double amount) {
        return withAccount(account.withCash(amount));
    }

    public SimulationSettings withAccountType(AccountType type) {
        return withAccount(account.withType(type));
    }

    public SimulationSettings withAccount(AccountTerms terms) {
        return new SimulationSettings(
                terms, financing, commission, fill, slippage, slippageCaps, volumeLimit);
    }

    public SimulationSettings withFinancing(FinancingModel model) {
        return new SimulationSettings(
                account, model, commission, fill, slippage, slippageCaps, volumeLimit);
    }

    public SimulationSettings withCommission(CommissionModel model) {
        return new SimulationSettings(
                account, financing, model, fill, slippage, slippageCaps, volumeLimit);
    }

    public SimulationSettings withFill(FillModel model) {
        return new SimulationSettings(
                account, financing, commission, model, slippage, slippageCaps, volumeLimit);
    }

    public SimulationSettings withSlippage(SlippageModel model) {
        return withSlippage(model, slippageCaps);
    }

    public SimulationSettings withSlippage(SlippageModel model, SlippageCaps caps) {
        return new SimulationSettings(
                account, financing, commission, fill, model, caps, volumeLimit);
    }

    public SimulationSettings withVolumeLimit(VolumeLimit limit) {
        return new SimulationSettings(
                account, financing, commission, fill, slippage, slippageCaps, limit);
    }
}
