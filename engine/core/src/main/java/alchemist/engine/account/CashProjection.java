package alchemist.engine.account;

import alchemist.engine.order.OrderRequest;

/**
 * Executes orders on paper, one after the other, to tell whether the cash suffices. Starts from the
 * ledger's cash and positions at each {@link #reset}; orders that work already are not counted, as
 * in backtrader, which asks again when they trade. Not thread-safe.
 */
public final class CashProjection {

    private final Ledger ledger;
    private final long[] lots;
    private double funds;

    /** True while something was taken since the last reset; else the ledger itself is current. */
    private boolean dirty;

    CashProjection(Ledger ledger) {
        this.ledger = ledger;
        lots = new long[ledger.positions().size()];
    }

    /** The same, to go back to. */
    public CashProjection copy() {
        CashProjection copy = new CashProjection(ledger);
        System.arraycopy(lots, 0, copy.lots, 0, lots.length);
        copy.funds = funds;
        copy.dirty = dirty;
        return copy;
    }

    /** Forgets what was taken. */
    public void reset() {
        dirty = false;
    }

    /** What may be spent after the orders taken so far. */
    public double funds() {
        return dirty ? funds : ledger.funds();
    }

    /** What {@link #funds} would be after this order too; NaN when its rate is not known. */
    public double fundsAfter(OrderRequest request, double price, double commission) {
        int index = ledger.indexOf(request.instrument());
        return funds()
                - commission * ledger.open(index).rate()
                - ledger.outlay(index, change(request, index), price);
    }

    /** True when some of the order opens a position rather than closes one. */
    public boolean opens(OrderRequest request) {
        return change(request, ledger.indexOf(request.instrument())).opening() > 0;
    }

    /** Executes the order on paper. */
    public void take(OrderRequest request, double price, double commission) {
        double after = fundsAfter(request, price, commission);
        if (!dirty) {
            for (int i = 0; i < lots.length; i++) {
                lots[i] = ledger.position(i).lots();
            }
            dirty = true;
        }
        funds = after;
        lots[ledger.indexOf(request.instrument())] += request.signedLots();
    }

    private PositionChange change(OrderRequest request, int index) {
        long held = dirty ? lots[index] : ledger.position(index).lots();
        return PositionChange.of(held, request.signedLots());
    }
}
