package alchemist.engine.sim;

import alchemist.engine.model.Instrument;

import java.util.Arrays;

/**
 * The latest price of each instrument; found by identity, so that the bar path needs no hashing.
 */
final class LastPrices {

    private Instrument[] instruments = {};
    private double[] prices = {};

    void set(Instrument instrument, double price) {
        for (int i = 0; i < instruments.length; i++) {
            if (instruments[i] == instrument) {
                prices[i] = price;
                return;
            }
        }
        int added = instruments.length;
        instruments = Arrays.copyOf(instruments, added + 1);
        prices = Arrays.copyOf(prices, added + 1);
        instruments[added] = instrument;
        prices[added] = price;
    }

    /** NaN when there was none yet. */
    double get(Instrument instrument) {
        for (int i = 0; i < instruments.length; i++) {
            if (instruments[i] == instrument) {
                return prices[i];
            }
        }
        return Double.NaN;
    }
}
