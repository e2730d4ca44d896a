package alchemist.engine.account;

import alchemist.engine.model.Instrument;
import alchemist.engine.model.Position;
import alchemist.engine.order.Fill;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The position of one account in one instrument, changed by fills and marks. */
final class OpenPosition implements Position {

    private final Instrument instrument;
    private final double multiplier;
    private final boolean margined;
    private long lots;

    /** Units times multiplier, signed: kept so that marking a bar costs one multiplication. */
    private double exposure;

    private double averagePrice;
    private double realised;
    private double lastPrice = Double.NaN;

    /** What a unit of the instrument's currency is worth in the account's. */
    private double rate = 1;

    /** The price up to which profit was paid out already; for positions on margin. */
    private double settledPrice;

    OpenPosition(Instrument instrument) {
        this.instrument = instrument;
        multiplier = instrument.multiplier().doubleValue();
        margined = instrument.margin().isUsed();
    }

    /**
     * Books a fill: an increase averages the price, a decrease realises profit at the old average,
     * a reversal does both at the fill price.
     *
     * @return the profit realised, before costs
     */
    double book(Fill fill) {
        long change = fill.signedLots();
        long before = lots;
        long closed = before * change < 0 ? Math.min(Math.abs(before), Math.abs(change)) : 0;
        double profit =
                closed == 0
                        ? 0
                        : Long.signum(before)
                                * instrument.units(closed)
                                * multiplier
                                * (fill.price() - averagePrice);
        lots = Math.addExact(before, change);
        averagePrice = averageAfter(before, change, fill.price());
        exposure = instrument.units(lots) * multiplier;
        realised += profit;
        lastPrice = fill.price();
        return profit;
    }

    private double averageAfter(long before, long change, double price) {
        if (lots == 0) {
            return 0;
        }
        if (before == 0 || before * lots < 0) {
            return price;
        }
        boolean increased = before * change > 0;
        return increased ? (averagePrice * before + price * change) / lots : averagePrice;
    }

    void mark(double price) {
        lastPrice = price;
    }

    /**
     * Pays out the profit since the last settlement: the variation margin, which is returned in the
     * account's currency.
     */
    double settle(double price) {
        double variation = exposure * (price - settledPrice);
        settledPrice = price;
        return lots == 0 ? 0 : variation * rate;
    }

    /** The price of a position that is settled from here on. */
    void settleFrom(double price) {
        settledPrice = price;
    }

    boolean isMargined() {
        return margined;
    }

    /** What opening a short position brought; 0 otherwise. */
    double shortProceeds() {
        return lots < 0 && !margined ? -exposure * averagePrice * rate : 0;
    }

    /** Money tied up; 0 for what is paid in full. */
    double margin() {
        return margined && lots != 0
                ? instrument.units(Math.abs(lots)) * instrument.margin().initial() * rate
                : 0;
    }

    /** Market value in money, negative when short; the money tied up when on margin. */
    double value() {
        if (lots == 0) {
            return 0;
        }
        return margined ? margin() : exposure * lastPrice * rate;
    }

    /** The equity that this position needs to be kept. */
    double maintenance(AccountType type) {
        if (lots == 0) {
            return 0;
        }
        if (margined) {
            return instrument.units(Math.abs(lots)) * instrument.margin().maintenance() * rate;
        }
        if (type != AccountType.REG_T) {
            return 0;
        }
        double share = lots > 0 ? AccountType.MAINTENANCE_LONG : AccountType.MAINTENANCE_SHORT;
        return share * Math.abs(value());
    }

    /** Money per unit and point of price, in the instrument's currency. */
    double perUnit() {
        return multiplier;
    }

    double rate() {
        return rate;
    }

    void convertAt(double newRate) {
        rate = newRate;
    }

    /**
     * Multiplies the lots and divides the prices.
     *
     * @return the units, signed, that are no whole lot and are not held any more
     */
    double split(double ratio) {
        BigDecimal exact = BigDecimal.valueOf(lots).multiply(BigDecimal.valueOf(ratio));
        // A ratio such as 1/3 is no decimal number: what is a billionth off a whole lot is one.
        BigDecimal whole = exact.setScale(9, RoundingMode.HALF_EVEN).setScale(0, RoundingMode.DOWN);
        double rest = exact.subtract(whole).setScale(9, RoundingMode.HALF_EVEN).doubleValue();
        lots = whole.longValueExact();
        averagePrice /= ratio;
        lastPrice /= ratio;
        settledPrice /= ratio;
        exposure = instrument.units(lots) * multiplier;
        return rest * instrument.lotSize().doubleValue();
    }

    /** Books the closing of units that are not held any more; returns the profit. */
    double realise(double units, double price) {
        double profit = units * multiplier * (price - averagePrice);
        realised += profit;
        if (lots == 0) {
            averagePrice = 0;
        }
        return profit;
    }

    @Override
    public Instrument instrument() {
        return instrument;
    }

    @Override
    public long lots() {
        return lots;
    }

    @Override
    public double averagePrice() {
        return averagePrice;
    }

    @Override
    public double realised() {
        return realised;
    }

    @Override
    public double lastPrice() {
        return lastPrice;
    }
}
