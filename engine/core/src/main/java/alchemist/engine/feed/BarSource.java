package alchemist.engine.feed;

import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;

/** One series as a row of events. */
final class BarSource {

    private final BarSeries series;
    private final Instrument instrument;
    private final BarPeriod period;

    /** The length of a window, or 0 where the calendar of the zone decides. */
    private final long length;

    private final int size;
    private int next;

    /**
     * Bars made ahead. Many series taken in turn would miss the cache with every column of every
     * bar; a stretch of one series is read in a row.
     */
    private final Bar[] block;

    private int ahead;

    /**
     * @param stretch how many bars are made ahead; 0 for none
     */
    BarSource(BarSeries series, Instrument instrument, int stretch) {
        block = new Bar[stretch];
        this.series = series;
        this.instrument = instrument;
        period = series.period();
        length = period.isIntraday() ? period.nominalNanos() : 0;
        size = series.size();
    }

    BarPeriod period() {
        return period;
    }

    /** When the next bar is known, epoch nanoseconds, or {@link MarketDataFeed#END}. */
    long nextEnd() {
        if (next == size) {
            return MarketDataFeed.END;
        }
        long start = series.time(next);
        return length > 0 ? start + length : period.end(start, instrument.zone());
    }

    /**
     * Takes the next bar.
     *
     * @param end its {@link #nextEnd}
     */
    MarketEvent.BarClosed take(long end) {
        Bar bar = block.length == 0 ? series.bar(next) : ahead();
        next++;
        return new MarketEvent.BarClosed(instrument, period, bar, end);
    }

    private Bar ahead() {
        if (ahead == 0) {
            fill();
        }
        return block[block.length - ahead--];
    }

    /** The end of the series may leave the end of the block as it was: nobody takes it. */
    private void fill() {
        ahead = block.length;
        for (int i = 0; i < ahead && next + i < size; i++) {
            block[i] = series.bar(next + i);
        }
    }
}
