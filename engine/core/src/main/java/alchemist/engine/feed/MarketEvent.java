package alchemist.engine.feed;

import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.Instrument;

/** Something the market did. */
public sealed interface MarketEvent {

    Instrument instrument();

    /** When it is known, epoch nanoseconds: the end of the window for a bar. */
    long time();

    /** A bar has closed. */
    record BarClosed(Instrument instrument, BarPeriod period, Bar bar, long time)
            implements MarketEvent {

        public static BarClosed of(Instrument instrument, BarPeriod period, Bar bar) {
            return new BarClosed(
                    instrument, period, bar, period.end(bar.time(), instrument.zone()));
        }
    }
}
