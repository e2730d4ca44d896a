package alchemist.datalake.download;

import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.InstrumentId;

/** Bars that are downloaded and kept up to date. */
public record Subscription(InstrumentId instrument, BarPeriod period, BarMaking making) {

    @Override
    public String toString() {
        return instrument + " " + period;
    }
}
