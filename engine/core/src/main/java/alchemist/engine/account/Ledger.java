package alchemist.engine.account;

import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentIndex;
import alchemist.engine.model.Position;
import alchemist.engine.order.Fill;

import java.util.List;

/**
 * Cash and positions of one account in one currency. Law: cash + value of positions = starting cash
 * + profit − costs. Not thread-safe.
 *
 * <p>Buying pays price × quantity × multiplier, selling (also short) receives it. An instrument
 * with a margin is not paid: a position ties up its initial margin, and its profit is paid in or
 * out at every mark (daily settlement, done per bar).
 */
public final class Ledger {

    private final InstrumentIndex instruments;
    private final OpenPosition[] positions;
    private final boolean holdsProceeds;
    private double cash;
    private double commission;

    /**
     * @param instruments what may be traded, each once
     */
    public Ledger(AccountTerms terms, List<Instrument> instruments) {
        cash = terms.cash();
        holdsProceeds = terms.shortSales() == ShortSales.PROCEEDS_HELD;
        this.instruments = InstrumentIndex.of(instruments);
        positions = instruments.stream().map(OpenPosition::new).toArray(OpenPosition[]::new);
    }

    /**
     * Books a fill.
     *
     * @return the profit realised, before costs
     * @throws IllegalArgumentException when the instrument is not one of this ledger's
     */
    public double book(Fill fill) {
        OpenPosition position = open(indexOf(fill.instrument()));
        cash -= fill.commission();
        commission += fill.commission();
        return position.isMargined() ? bookOnMargin(position, fill) : bookPaid(position, fill);
    }

    private double bookPaid(OpenPosition position, Fill fill) {
        double notional =
                fill.quantity() * fill.price() * fill.instrument().multiplier().doubleValue();
        cash -= fill.side().sign() * notional;
        return position.book(fill);
    }

    private double bookOnMargin(OpenPosition position, Fill fill) {
        cash += position.settle(fill.price());
        cash += position.margin();
        double profit = position.book(fill);
        position.settleFrom(fill.price());
        cash -= position.margin();
        return profit;
    }

    /** Adds to cash what did not come from a fill: interest, dividends, a deposit. */
    public void credit(double amount) {
        cash += amount;
    }

    /** Sets the price at which a position is valued, and settles one on margin. */
    public void mark(int index, double price) {
        OpenPosition position = positions[index];
        position.mark(price);
        if (position.isMargined()) {
            cash += position.settle(price);
        }
    }

    /** Free cash: money tied up by positions on margin is not in it. */
    public double cash() {
        return holdsProceeds ? cash - held() : cash;
    }

    /** What open short sales brought, and as much again. */
    private double held() {
        double held = 0;
        for (OpenPosition position : positions) {
            held += position.shortProceeds();
        }
        return 2 * held;
    }

    /** Costs paid so far. */
    public double commission() {
        return commission;
    }

    /** Cash plus positions at their last prices. */
    public double equity() {
        double value = cash;
        for (OpenPosition position : positions) {
            value += position.value();
        }
        return value;
    }

    /** True while any position is open. */
    public boolean isExposed() {
        for (OpenPosition position : positions) {
            if (!position.isFlat()) {
                return true;
            }
        }
        return false;
    }

    /** Where an instrument stands in this ledger, from 0. */
    public int indexOf(Instrument instrument) {
        return instruments.of(instrument);
    }

    /** Where an instrument stands in this ledger, or −1. */
    public int find(Instrument instrument) {
        return instruments.find(instrument);
    }

    /** A live view. */
    public Position position(int index) {
        return positions[index];
    }

    /** Live views, in the order of the instruments. */
    public List<Position> positions() {
        return List.of(positions);
    }

    OpenPosition open(int index) {
        return positions[index];
    }
}
