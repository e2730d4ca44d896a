package alchemist.datalake.download;

import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.InstrumentId;

/**
 * Bars that are downloaded and kept up to date.
 *
 * @param keepTrades whether the trades that they are made from are kept beside them
 */
public record Subscription(
        InstrumentId instrument, BarPeriod period, BarMaking making, boolean keepTrades) {

    public Subscription {
        if (keepTrades && making == BarMaking.KLINES) {
            throw new IllegalArgumentException("klines are not made from trades that can be kept");
        }
    }

    /** Bars alone. */
    public Subscription(InstrumentId instrument, BarPeriod period, BarMaking making) {
        this(instrument, period, making, false);
    }

    @Override
    public String toString() {
        return instrument + " " + period;
    }
}
