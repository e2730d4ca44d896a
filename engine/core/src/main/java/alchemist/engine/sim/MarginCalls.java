package alchemist.engine.sim;

import alchemist.engine.account.Ledger;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.Position;

/**
 * Closes positions of accounts whose equity is below their maintenance margin, at the close of the
 * bar that shows it: the position with the largest requirement first, and no more than needed.
 */
final class MarginCalls {

    private static final String RULE = "margin-call";

    private final OrderQueue queue;
    private final BrokerTrades trades;
    private final LastPrices prices;

    MarginCalls(OrderQueue queue, BrokerTrades trades, LastPrices prices) {
        this.queue = queue;
        this.trades = trades;
        this.prices = prices;
    }

    /**
     * Looks at an account that was marked just now.
     *
     * @param time of the mark, epoch nanoseconds
     */
    void check(SimulatedAccount account, long time) {
        Ledger ledger = account.ledger();
        if (ledger.equity() >= ledger.maintenance()) {
            return;
        }
        cancelOrders(account);
        for (int at = largest(ledger); at >= 0; at = largest(ledger)) {
            double missing = ledger.maintenance() - ledger.equity();
            if (missing <= 0) {
                return;
            }
            reduce(account, at, missing, time);
        }
    }

    private void cancelOrders(SimulatedAccount account) {
        for (int i = 0; i < queue.size(); i++) {
            if (queue.get(i).account == account) {
                queue.cancel(queue.get(i), "margin call");
            }
        }
        queue.tidy();
    }

    /** The position that needs most; −1 when none needs any. */
    private static int largest(Ledger ledger) {
        int found = -1;
        double most = 0;
        for (int i = 0; i < ledger.positions().size(); i++) {
            if (ledger.maintenance(i) > most) {
                most = ledger.maintenance(i);
                found = i;
            }
        }
        return found;
    }

    private void reduce(SimulatedAccount account, int at, double missing, long time) {
        Position position = account.ledger().position(at);
        Instrument instrument = position.instrument();
        long held = Math.abs(position.lots());
        double perLot = account.ledger().maintenance(at) / held;
        long lots = Math.min(held, (long) Math.ceil(missing / perLot));
        trades.trade(
                account,
                instrument,
                -Long.signum(position.lots()) * lots,
                new BrokerTrades.Terms(prices.get(instrument), RULE, time));
    }
}
