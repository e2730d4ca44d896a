package alchemist.engine.sim;

import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentIndex;

import java.util.Arrays;

/** The latest price of each instrument at an exchange, which it numbers. */
final class LastPrices {

    private final InstrumentIndex instruments = new InstrumentIndex();
    private double[] prices = {};

    /** Sets a price and returns the {@link #number} of the instrument. */
    int set(Instrument instrument, double price) {
        int number = number(instrument);
        prices[number] = price;
        return number;
    }

    /** The number of an instrument, from 0 in the order in which they came. */
    int number(Instrument instrument) {
        int number = instruments.add(instrument);
        if (number == prices.length) {
            prices = Arrays.copyOf(prices, number + 1);
            prices[number] = Double.NaN;
        }
        return number;
    }

    /** NaN when there was none yet. */
    double get(Instrument instrument) {
        int index = instruments.find(instrument);
        return index < 0 ? Double.NaN : prices[index];
    }
}
