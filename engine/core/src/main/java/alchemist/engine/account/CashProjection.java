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
    private double cash;

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
        copy.cash = cash;
        copy.dirty = dirty;
        return copy;
    }

    /** Forgets what was taken. */
    public void reset() {
        dirty = false;
    }

    /** Cash after the orders taken so far. */
    public double cash() {
        return dirty ? cash : ledger.cash();
    }

    /** What {@link #cash} would be after this order too. */
    public double cashAfter(OrderRequest request, double price, double commission) {
        return cash()
                - commission
                - outlay(request, held(ledger.indexOf(request.instrument())), price);
    }

    /** True when some of the order opens a position rather than closes one. */
    public boolean opens(OrderRequest request) {
        long held = held(ledger.indexOf(request.instrument()));
        return request.lots() > closing(request, held);
    }

    /** Executes the order on paper. */
    public void take(OrderRequest request, double price, double commission) {
        double after = cashAfter(request, price, commission);
        if (!dirty) {
            for (int i = 0; i < lots.length; i++) {
                lots[i] = ledger.position(i).lots();
            }
            dirty = true;
        }
        cash = after;
        lots[ledger.indexOf(request.instrument())] += request.signedLots();
    }

    private long held(int index) {
        return dirty ? lots[index] : ledger.position(index).lots();
    }

    private static double outlay(OrderRequest request, long held, double price) {
        var instrument = request.instrument();
        if (!instrument.margin().isUsed()) {
            return request.side().sign()
                    * instrument.units(request.lots())
                    * price
                    * instrument.multiplier().doubleValue();
        }
        long closing = closing(request, held);
        long change = request.lots() - 2 * closing;
        return Long.signum(change)
                * instrument.units(Math.abs(change))
                * instrument.margin().initial();
    }

    private static long closing(OrderRequest request, long held) {
        return held * request.signedLots() < 0 ? Math.min(Math.abs(held), request.lots()) : 0;
    }
}
