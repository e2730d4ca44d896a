package alchemist.engine.feed;

import alchemist.engine.model.Instrument;
import alchemist.engine.model.Quote;

import org.jspecify.annotations.Nullable;

import java.util.Iterator;

/** The quotes of one instrument. */
public final class QuoteFeed implements MarketDataFeed {

    private final Instrument instrument;
    private final Iterator<Quote> quotes;
    private @Nullable Quote ahead;

    /**
     * @param quotes in time order
     */
    public QuoteFeed(Instrument instrument, Iterator<Quote> quotes) {
        this.instrument = instrument;
        this.quotes = quotes;
        look();
    }

    @Override
    public @Nullable MarketEvent next() {
        Quote quote = ahead;
        if (quote == null) {
            return null;
        }
        look();
        return new MarketEvent.QuoteChanged(instrument, quote);
    }

    @Override
    public long nextTime() {
        return ahead == null ? END : ahead.time();
    }

    private void look() {
        ahead = quotes.hasNext() ? quotes.next() : null;
    }
}
