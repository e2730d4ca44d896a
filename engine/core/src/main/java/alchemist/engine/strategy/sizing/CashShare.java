package alchemist.engine.strategy.sizing;

/**
 * A share of the free cash: units = share × cash ÷ price (backtrader's {@code PercentSizer}, whose
 * 20 percent are 0.2 here). What trades on margin is divided by its initial margin instead.
 *
 * @param share above 0, at most 1
 */
public record CashShare(double share) implements Sizer {

    public CashShare {
        Shares.requirePart("share of the cash", share);
    }

    /**
     * All the cash (backtrader's {@code AllInSizer}). An order that trades at a higher price than
     * the last one, or costs commission, is refused then: a share such as 0.98 leaves room.
     */
    public static CashShare allIn() {
        return new CashShare(1);
    }

    @Override
    public double units(Sizing sizing) {
        return sizing.unitsFor(share * sizing.cash(), sizing.moneyPerUnit());
    }
}
