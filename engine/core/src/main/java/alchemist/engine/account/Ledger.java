package alchemist.engine.account;

import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentIndex;
import alchemist.engine.model.Position;
import alchemist.engine.model.PositionSplit;
import alchemist.engine.order.Fill;

import java.util.List;

/**
 * Cash and positions of one account, in the account's currency. Law: cash + value of positions =
 * starting cash + profit + cash flows − costs. Not thread-safe.
 *
 * <p>Buying pays price × quantity × multiplier, selling (also short) receives it; what is paid in
 * another currency is converted at the rate of the moment. An instrument with a margin is not paid:
 * a position ties up its initial margin, and its profit is paid in or out at every mark (daily
 * settlement, done per bar).
 */
public final class Ledger {

    private final InstrumentIndex instruments;
    private final OpenPosition[] positions;
    private final AccountType type;
    private final ExchangeRates rates;
    private final boolean converts;
    private double cash;
    private double commission;

    /** How many positions are open. */
    private int exposed;

    /**
     * @param instruments what may be traded, each once
     * @throws IllegalArgumentException when the worth of a currency can't be known
     */
    public Ledger(AccountTerms terms, List<Instrument> instruments) {
        cash = terms.cash();
        type = terms.type();
        rates = new ExchangeRates(terms, instruments);
        converts = !rates.isSingle();
        this.instruments = InstrumentIndex.of(instruments);
        positions = instruments.stream().map(OpenPosition::new).toArray(OpenPosition[]::new);
        for (int i = 0; i < positions.length; i++) {
            positions[i].convertAt(rates.of(i));
        }
    }

    /**
     * Books a fill.
     *
     * @return the profit realised, before costs, in the account's currency
     * @throws IllegalArgumentException when the instrument is not one of this ledger's
     */
    public double book(Fill fill) {
        OpenPosition position = open(indexOf(fill.instrument()));
        boolean wasFlat = position.isFlat();
        double cost = fill.commission() * position.rate();
        cash -= cost;
        commission += cost;
        double profit =
                position.isMargined() ? bookOnMargin(position, fill) : bookPaid(position, fill);
        recount(wasFlat, position);
        return profit;
    }

    private void recount(boolean wasFlat, OpenPosition position) {
        if (position.isFlat() != wasFlat) {
            exposed += wasFlat ? 1 : -1;
        }
    }

    private double bookPaid(OpenPosition position, Fill fill) {
        double notional =
                fill.quantity() * fill.price() * fill.instrument().multiplier().doubleValue();
        cash -= fill.side().sign() * notional * position.rate();
        return position.book(fill) * position.rate();
    }

    private double bookOnMargin(OpenPosition position, Fill fill) {
        cash += position.settle(fill.price());
        cash += position.margin();
        double profit = position.book(fill);
        position.settleFrom(fill.price());
        cash -= position.margin();
        return profit * position.rate();
    }

    /**
     * Splits a position: lots × ratio, prices / ratio. What is less than a whole lot is closed.
     *
     * @return the profit realised by that, in the account's currency
     */
    public double split(int index, PositionSplit split) {
        OpenPosition position = positions[index];
        double price = split.price();
        if (position.isFlat()) {
            // There may be no price yet.
            double unused = position.split(split.ratio());
            return 0;
        }
        if (position.isMargined()) {
            cash += position.settle(price * split.ratio()) + position.margin();
        }
        double rest = position.split(split.ratio());
        if (position.isMargined()) {
            position.settleFrom(price);
            cash -= position.margin();
        } else {
            cash += rest * price * position.perUnit() * position.rate();
        }
        recount(false, position);
        return position.realise(rest, price) * position.rate();
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
        if (converts && rates.take(index, price)) {
            convert();
        }
    }

    private void convert() {
        for (int i = 0; i < positions.length; i++) {
            double before = positions[i].margin();
            positions[i].convertAt(rates.of(i));
            // What is tied up stays so in the other currency: its worth in this one has changed.
            cash -= positions[i].margin() - before;
        }
    }

    /** Free cash: money tied up by positions on margin is not in it. Below 0 when lent. */
    public double cash() {
        return type == AccountType.PROCEEDS_HELD ? cash - held() : cash;
    }

    /** What open short sales brought, and as much again. */
    private double held() {
        double held = 0;
        for (OpenPosition position : positions) {
            held += position.shortProceeds();
        }
        return 2 * held;
    }

    /**
     * What may be spent on opening positions: the free cash, or under Regulation T what the equity
     * exceeds the initial requirement of the positions by.
     */
    public double funds() {
        if (type != AccountType.REG_T) {
            return cash();
        }
        double funds = cash;
        for (OpenPosition position : positions) {
            if (!position.isMargined()) {
                funds += position.value() - AccountType.INITIAL * Math.abs(position.value());
            }
        }
        return funds;
    }

    /**
     * What a trade takes from the {@link #funds}, without costs; negative when it sets some free.
     *
     * @param price in the instrument's currency
     */
    public double outlay(int index, PositionChange change, double price) {
        OpenPosition position = positions[index];
        Instrument instrument = position.instrument();
        if (position.isMargined()) {
            return instrument.units(change.opening() - change.closing())
                    * instrument.margin().initial()
                    * position.rate();
        }
        double perUnit = price * position.perUnit() * position.rate();
        if (type == AccountType.REG_T) {
            double own = AccountType.INITIAL * Math.abs(perUnit);
            return instrument.units(change.opening() - change.closing()) * own;
        }
        return instrument.units(change.signedLots()) * perUnit;
    }

    /** What the equity must not fall below, or the broker closes positions. */
    public double maintenance() {
        double required = 0;
        for (OpenPosition position : positions) {
            required += position.maintenance(type);
        }
        return required;
    }

    /** The part of {@link #maintenance} that one position needs. */
    public double maintenance(int index) {
        return positions[index].maintenance(type);
    }

    /** What a unit of an instrument's currency is worth in the account's; NaN if not known. */
    public double rate(int index) {
        return rates.of(index);
    }

    /** In which cash and equity are counted. */
    public String currency() {
        return rates.home();
    }

    /** Costs paid so far, in the account's currency. */
    public double commission() {
        return commission;
    }

    /** Cash plus positions at their last prices. */
    public double equity() {
        double value = cash;
        if (exposed > 0) {
            for (OpenPosition position : positions) {
                value += position.value();
            }
        }
        return value;
    }

    /** What a position is worth: negative when short, the money tied up when on margin. */
    public double value(Instrument instrument) {
        return positions[indexOf(instrument)].value();
    }

    /** True while any position is open. */
    public boolean isExposed() {
        return exposed > 0;
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
