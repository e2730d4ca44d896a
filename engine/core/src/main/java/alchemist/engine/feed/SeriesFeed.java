package alchemist.engine.feed;

import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;

import org.jspecify.annotations.Nullable;

/** One series as a feed. */
final class SeriesFeed implements MarketDataFeed {

    private final BarSeries series;
    private final Instrument instrument;
    private final BarPeriod period;

    /** The length of a window, or 0 where the calendar of the zone decides. */
    private final long length;

    private final int size;
    private int next;

    /** When the next bar is known. */
    private long end;

    /**
     * Bars made ahead. Many series taken in turn would miss the cache with every column of every
     * bar; a stretch of one series is read in a row.
     */
    private final Bar[] block;

    private int ahead;

    /**
     * @param stretch how many bars are made ahead; 0 for none
     */
    SeriesFeed(BarSeries series, Instrument instrument, int stretch) {
        block = new Bar[stretch];
        this.series = series;
        this.instrument = instrument;
        period = series.period();
        length = period.isIntraday() ? period.nominalNanos() : 0;
        size = series.size();
        end = end();
    }

    BarPeriod period() {
        return period;
    }

    @Override
    public long nextTime() {
        return end;
    }

    private long end() {
        if (next == size) {
            return END;
        }
        long start = series.time(next);
        return length > 0 ? start + length : period.end(start, instrument.zone());
    }

    @Override
    public MarketEvent.@Nullable BarClosed next() {
        long known = end;
        if (known == END) {
            return null;
        }
        Bar bar = block.length == 0 ? series.bar(next) : ahead();
        next++;
        end = end();
        return new MarketEvent.BarClosed(instrument, period, bar, known);
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
