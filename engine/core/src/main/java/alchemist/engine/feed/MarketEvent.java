package alchemist.engine.feed;

import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.Quote;
import alchemist.engine.model.Tick;

/** Something the market did, or that time has passed without its doing more. */
public sealed interface MarketEvent {

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

    /**
     * A bar has opened.
     *
     * @param time start of the bar's window, epoch nanoseconds
     */
    record BarOpened(Instrument instrument, BarPeriod period, long time, double open)
            implements MarketEvent {}

    /** Two others have traded. */
    record Trade(Instrument instrument, Tick tick) implements MarketEvent {
        @Override
        public long time() {
            return tick.time();
        }
    }

    /** Best bid or ask have changed. */
    record QuoteChanged(Instrument instrument, Quote quote) implements MarketEvent {
        @Override
        public long time() {
            return quote.time();
        }
    }

    /**
     * Everything up to and including this instant has been told: the instant is over. Recorded data
     * say so after each instant, a live clock as often as timers need.
     */
    record TimeReached(long time) implements MarketEvent {}
}
