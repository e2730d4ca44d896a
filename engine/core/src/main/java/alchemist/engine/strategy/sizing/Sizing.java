package alchemist.engine.strategy.sizing;

import alchemist.engine.model.Instrument;

import java.math.BigDecimal;

/**
 * What the size of an entry may depend on. Money and prices in the instrument's currency; NaN for a
 * number that is not known.
 *
 * @param price what a unit is expected to trade at
 * @param cash free cash
 * @param equity cash plus positions
 * @param stopDistance how far, in price, the stop lies from the entry
 * @param volatility how far the price usually moves in a bar, for example an average true range
 */
public record Sizing(
        Instrument instrument,
        double price,
        double cash,
        double equity,
        double stopDistance,
        double volatility) {

    /** Beyond any position that can be paid for; keeps the arithmetic of lots exact. */
    private static final double MOST_LOTS = 1e15;

    /** Without a stop and a volatility. */
    public static Sizing of(Instrument instrument, double price, double cash, double equity) {
        return new Sizing(instrument, price, cash, equity, Double.NaN, Double.NaN);
    }

    public Sizing withStopDistance(double distance) {
        return new Sizing(instrument, price, cash, equity, distance, volatility);
    }

    public Sizing withVolatility(double range) {
        return new Sizing(instrument, price, cash, equity, stopDistance, range);
    }

    /** What a unit ties up: its value, or its initial margin. */
    double moneyPerUnit() {
        return instrument.margin().isUsed() ? instrument.margin().initial() : worth(price);
    }

    /** Money for a difference of price, per unit. */
    double worth(double priceDifference) {
        return priceDifference * instrument.multiplier().doubleValue();
    }

    /**
     * The units that an amount of money buys, whole lots, rounded down; never dearer than the
     * money.
     */
    double unitsFor(double money, double moneyPerUnit) {
        // Written so that NaN gives 0.
        if (!(money > 0 && moneyPerUnit > 0)) {
            return 0;
        }
        double units = wholeLots(money / moneyPerUnit);
        return units * moneyPerUnit > money ? wholeLots(units - lot() / 2) : units;
    }

    /** Rounds down to whole lots; 0 for what is not above 0. */
    double wholeLots(double units) {
        if (!(units > 0)) {
            return 0;
        }
        return instrument.units(instrument.lots(Math.min(units, MOST_LOTS * lot())));
    }

    private double lot() {
        BigDecimal lot = instrument.lotSize();
        return lot.doubleValue();
    }
}
