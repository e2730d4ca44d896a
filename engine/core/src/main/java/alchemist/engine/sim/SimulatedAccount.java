package alchemist.engine.sim;

import alchemist.engine.account.AccountType;
import alchemist.engine.account.Ledger;
import alchemist.engine.account.PositionChange;
import alchemist.engine.gateway.GatewayEvent;
import alchemist.engine.model.CashFlow;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.PositionSplit;

import java.util.Arrays;
import java.util.function.Consumer;

/** A deployment's account at the simulated exchange. */
final class SimulatedAccount {

    private final String strategy;
    private final Ledger ledger;
    private final CommissionModel commission;
    private final boolean sellsShort;
    private final boolean holdsProceeds;
    private final boolean canBeCalled;

    /** Where the instruments stand in the ledger, by their {@link LastPrices#number}; or −1. */
    private final int[] positions;

    /**
     * @param numbers the {@link LastPrices#number} of each of the ledger's instruments
     */
    SimulatedAccount(String strategy, Ledger ledger, SimulationSettings settings, int[] numbers) {
        positions = new int[Arrays.stream(numbers).max().orElse(-1) + 1];
        Arrays.fill(positions, -1);
        for (int i = 0; i < numbers.length; i++) {
            positions[numbers[i]] = i;
        }
        this.strategy = strategy;
        this.ledger = ledger;
        commission = settings.commission();
        holdsProceeds = settings.account().type() == AccountType.PROCEEDS_HELD;
        canBeCalled =
                settings.account().type() == AccountType.REG_T
                        || ledger.positions().stream()
                                .anyMatch(p -> p.instrument().margin().maintenance() > 0);
        sellsShort = settings.account().type() != AccountType.CASH;
    }

    /** Why {@link #payable} allows less than was asked for. */
    String refusal(WorkingOrder order) {
        return sellsShort || order.isBuy()
                ? "not enough cash at the fill price"
                : "a cash account can't sell short";
    }

    /** True when the broker may have to close positions. */
    boolean canBeCalled() {
        return canBeCalled;
    }

    String strategy() {
        return strategy;
    }

    Ledger ledger() {
        return ledger;
    }

    /** Books money that does not come from trading, and tells of it. */
    void move(CashFlow flow, Consumer<GatewayEvent> news) {
        ledger.credit(flow.amount());
        news.accept(new GatewayEvent.CashMoved(strategy, flow));
    }

    /** Splits what is held of an instrument, if the account trades it, and tells of it. */
    void split(PositionSplit split, Consumer<GatewayEvent> news) {
        int index = ledger.find(split.instrument());
        if (index >= 0) {
            double unused = ledger.split(index, split);
            news.accept(new GatewayEvent.SharesSplit(strategy, split));
        }
    }

    /** Lots held of an instrument; 0 when the account does not trade it. */
    long held(Instrument instrument) {
        int index = ledger.find(instrument);
        return index < 0 ? 0 : ledger.position(index).lots();
    }

    /**
     * Values what is held of an instrument, if the account trades it.
     *
     * @param number its {@link LastPrices#number}
     */
    void mark(int number, double price) {
        if (number < positions.length && positions[number] >= 0) {
            ledger.mark(positions[number], price);
        }
    }

    /** How much of {@code lots} brings the position closer to flat. */
    long closing(WorkingOrder order, long lots) {
        return change(order, lots).closing();
    }

    private PositionChange change(WorkingOrder order, long lots) {
        return PositionChange.of(
                held(order.request.instrument()), order.request.side().sign() * lots);
    }

    /**
     * How many of the lots the account can pay for: closing always trades, the opening part only
     * when the funds stay at 0 or above.
     */
    long payable(WorkingOrder order, double price, long lots) {
        PositionChange change = change(order, lots);
        if (change.opening() == 0 || (!sellsShort && !order.isBuy())) {
            return change.closing();
        }
        Instrument instrument = order.request.instrument();
        double cost = commission.commission(instrument, lots, price) * rate(instrument);
        double left = ledger.funds() - outlay(instrument, change, price) - cost;
        return left >= 0 ? lots : change.closing();
    }

    /**
     * What a trade takes from the funds: where short sales are held back opening one costs as much
     * as buying; closing on margin pays out what was not settled yet.
     */
    private double outlay(Instrument instrument, PositionChange change, double price) {
        double multiplier = instrument.multiplier().doubleValue();
        if (instrument.margin().isUsed()) {
            return ledger.outlay(ledger.indexOf(instrument), change, price)
                    - unsettled(instrument, multiplier, price);
        }
        return holdsProceeds && change.signedLots() < 0
                ? instrument.units(change.opening() - change.closing())
                        * multiplier
                        * price
                        * rate(instrument)
                : ledger.outlay(ledger.indexOf(instrument), change, price);
    }

    private double unsettled(Instrument instrument, double multiplier, double price) {
        long held = held(instrument);
        return held == 0
                ? 0
                : instrument.units(held)
                        * multiplier
                        * (price - lastPrice(instrument))
                        * rate(instrument);
    }

    double rate(Instrument instrument) {
        return ledger.rate(ledger.indexOf(instrument));
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
