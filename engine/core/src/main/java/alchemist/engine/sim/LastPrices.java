package alchemist.engine.sim;

import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentIndex;

import java.util.Arrays;

/** The latest price of each instrument. */
final class LastPrices {

    private final InstrumentIndex instruments = new InstrumentIndex();
    private double[] prices = {};

    void set(Instrument instrument, double price) {
        int index = instruments.add(instrument);
        if (index == prices.length) {
            prices = Arrays.copyOf(prices, index + 1);
        }
        prices[index] = price;
    }

    /** NaN when there was none yet. */
    double get(Instrument instrument) {
        int index = instruments.find(instrument);
        return index < 0 ? Double.NaN : prices[index];
    }
}
