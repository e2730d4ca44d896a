package alchemist.engine.account;

import alchemist.engine.model.Bar;
import alchemist.engine.model.CashFlow;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.Position;
import alchemist.engine.model.PositionSplit;
import alchemist.engine.order.Fill;

import java.util.List;
import java.util.function.Consumer;

/** One strategy's book in the engine: a {@link Ledger} and the trades that its fills make. */
public final class Account {

    private final Ledger ledger;
    private final TradeTracker[] trackers;

    /**
     * @param closedTrades told of every closed trade
     */
    public Account(AccountTerms terms, List<Instrument> instruments, Consumer<Trade> closedTrades) {
        ledger = new Ledger(terms, instruments);
        trackers = new TradeTracker[instruments.size()];
        for (int i = 0; i < trackers.length; i++) {
            trackers[i] = new TradeTracker(ledger.open(i), closedTrades);
        }
    }

    /** Books a fill. */
    public void book(Fill fill) {
        int index = ledger.indexOf(fill.instrument());
        OpenPosition position = ledger.open(index);
        var before = new TradeTracker.Held(position.lots(), position.averagePrice());
        double realised = ledger.book(fill);
        trackers[index].fill(fill, before, realised);
    }

    /** Values the position at the close of a bar. */
    public void mark(int index, Bar bar) {
        ledger.mark(index, bar.close());
        trackers[index].barClosed(bar);
    }

    /** How many bars of an instrument have closed. */
    public int bars(int index) {
        return trackers[index].bars();
    }

    /** Values the position at a price between the closes of bars. */
    public void mark(int index, double price) {
        ledger.mark(index, price);
    }

    /** Books a split: see {@link Ledger#split}. */
    public void split(int index, PositionSplit split) {
        OpenPosition position = ledger.open(index);
        long lots = position.lots();
        double profit = ledger.split(index, split);
        if (lots != 0) {
            trackers[index].split(split, lots, profit);
        }
    }

    /** Books money that did not come from a fill. */
    public void credit(CashFlow flow) {
        ledger.credit(flow.amount());
    }

    /** True while any position is open. */
    public boolean isExposed() {
        return ledger.isExposed();
    }

    /** What would be left of the cash after an order. */
    public CashProjection projection() {
        return new CashProjection(ledger);
    }

    public int indexOf(Instrument instrument) {
        return ledger.indexOf(instrument);
    }

    public Position position(int index) {
        return ledger.position(index);
    }

    public List<Position> positions() {
        return ledger.positions();
    }

    public double cash() {
        return ledger.cash();
    }

    /** See {@link Ledger#funds}. */
    public double funds() {
        return ledger.funds();
    }

    /** What a unit of an instrument's currency is worth in the account's; NaN if not known. */
    public double rate(Instrument instrument) {
        return ledger.rate(ledger.indexOf(instrument));
    }

    /** In which cash, equity and profits are counted. */
    public String currency() {
        return ledger.currency();
    }

    public double equity() {
        return ledger.equity();
    }

    public double commission() {
        return ledger.commission();
    }
}
