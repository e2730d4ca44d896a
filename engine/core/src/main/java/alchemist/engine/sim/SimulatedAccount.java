package alchemist.engine.sim;

import alchemist.engine.account.Ledger;
import alchemist.engine.account.ShortSales;
import alchemist.engine.model.Instrument;

/** A deployment's account at the simulated exchange. */
final class SimulatedAccount {

    private final String strategy;
    private final Ledger ledger;
    private final CommissionModel commission;
    private final boolean sellsShort;
    private final boolean holdsProceeds;

    SimulatedAccount(String strategy, Ledger ledger, SimulationSettings settings) {
        this.strategy = strategy;
        this.ledger = ledger;
        commission = settings.commission();
        holdsProceeds = settings.shortSales() == ShortSales.PROCEEDS_HELD;
        sellsShort = settings.shortSales() != ShortSales.NOT_ALLOWED;
    }

    /** Why {@link #payable} allows less than was asked for. */
    String refusal(WorkingOrder order) {
        return sellsShort || order.isBuy()
                ? "not enough cash at the fill price"
                : "a cash account can't sell short";
    }

    String strategy() {
        return strategy;
    }

    Ledger ledger() {
        return ledger;
    }

    long held(Instrument instrument) {
        return ledger.position(ledger.indexOf(instrument)).lots();
    }

    /** Values what is held of an instrument, if the account trades it. */
    void mark(Instrument instrument, double price) {
        int index = ledger.find(instrument);
        if (index >= 0) {
            ledger.mark(index, price);
        }
    }

    /** How much of {@code lots} brings the position closer to flat. */
    long closing(WorkingOrder order, long lots) {
        long held = held(order.request.instrument());
        return held * order.request.side().sign() < 0 ? Math.min(Math.abs(held), lots) : 0;
    }

    /**
     * How many of the lots the account can pay for: closing always trades, the opening part only
     * when cash stays at 0 or above.
     */
    long payable(WorkingOrder order, double price, long lots) {
        long closing = closing(order, lots);
        if (closing == lots || (!sellsShort && !order.isBuy())) {
            return closing;
        }
        Instrument instrument = order.request.instrument();
        double cost = commission.commission(instrument, lots, price);
        double outlay =
                instrument.margin().isUsed()
                        ? marginOutlay(instrument, closing, lots, price)
                        : outlay(order, closing, lots) * price;
        return ledger.cash() - outlay - cost >= 0 ? lots : closing;
    }

    /** Money per point of price; opening a short position costs as much where that is held. */
    private double outlay(WorkingOrder order, long closing, long lots) {
        Instrument instrument = order.request.instrument();
        double multiplier = instrument.multiplier().doubleValue();
        if (holdsProceeds && !order.isBuy()) {
            return multiplier * (instrument.units(lots - closing) - instrument.units(closing));
        }
        return order.request.side().sign() * multiplier * instrument.units(lots);
    }

    /** Opening ties up margin; closing frees it and pays out what was not settled yet. */
    private double marginOutlay(Instrument instrument, long closing, long lots, double price) {
        double perUnit = instrument.margin().initial();
        long held = held(instrument);
        double unsettled =
                instrument.units(held)
                        * instrument.multiplier().doubleValue()
                        * (price - lastPrice(instrument));
        double freed = instrument.units(closing) * perUnit;
        return instrument.units(lots - closing) * perUnit - freed - (held == 0 ? 0 : unsettled);
    }

    private double lastPrice(Instrument instrument) {
        return ledger.position(ledger.indexOf(instrument)).lastPrice();
    }

    /** The commission of an execution, what was charged before for the same order counted. */
    double charge(WorkingOrder order, double price, long lots, Liquidity liquidity) {
        Instrument instrument = order.request.instrument();
        if (!commission.isPerOrder()) {
            return commission.commission(instrument, lots, price, liquidity);
        }
        long traded = order.traded() + lots;
        order.tradedValue += lots * price;
        double total = commission.commission(instrument, traded, order.tradedValue / traded);
        double due = Math.max(0, total - order.charged);
        order.charged += due;
        return due;
    }
}
