package alchemist.engine.sim;

import alchemist.engine.account.AccountTerms;
import alchemist.engine.account.ShortSales;

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
        VolumeLimit volumeLimit,
        ShortSales shortSales,
        MarketAccess access) {

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
                new VolumeLimit.None(),
                ShortSales.PROCEEDS_FREE,
                MarketAccess.DIRECT);
    }

    public SimulationSettings withCash(double amount) {
        return new SimulationSettings(
                amount, commission, fill, slippage, slippageCaps, volumeLimit, shortSales, access);
    }

    public SimulationSettings withCommission(CommissionModel model) {
        return new SimulationSettings(
                cash, model, fill, slippage, slippageCaps, volumeLimit, shortSales, access);
    }

    public SimulationSettings withFill(FillModel model) {
        return new SimulationSettings(
                cash, commission, model, slippage, slippageCaps, volumeLimit, shortSales, access);
    }

    public SimulationSettings withSlippage(SlippageModel model) {
        return withSlippage(model, slippageCaps);
    }

    public SimulationSettings withSlippage(SlippageModel model, SlippageCaps caps) {
        return new SimulationSettings(
                cash, commission, fill, model, caps, volumeLimit, shortSales, access);
    }

    public SimulationSettings withVolumeLimit(VolumeLimit limit) {
        return new SimulationSettings(
                cash, commission, fill, slippage, slippageCaps, limit, shortSales, access);
    }

    public SimulationSettings withShortSales(ShortSales rule) {
        return new SimulationSettings(
                cash, commission, fill, slippage, slippageCaps, volumeLimit, rule, access);
    }

    public SimulationSettings withAccess(MarketAccess way) {
        return new SimulationSettings(
                cash, commission, fill, slippage, slippageCaps, volumeLimit, shortSales, way);
    }

    /** The terms of every account. */
    public AccountTerms account() {
        return new AccountTerms(cash, shortSales);
    }
}
