package alchemist.engine.feed;

import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Several series as one feed, by the time at which each bar is known; bars known at the same time
 * come in the order in which the series were given.
 */
public final class MergedFeed implements MarketDataFeed {

    private final Source[] sources;

    /**
     * @param instruments the instrument of each series
     */
    public MergedFeed(List<BarSeries> series, List<Instrument> instruments) {
        sources = new Source[series.size()];
        for (int i = 0; i < sources.length; i++) {
            sources[i] = new Source(series.get(i), instruments.get(i));
        }
    }

    @Override
    public MarketEvent.@Nullable BarClosed next() {
        Source first = null;
        for (Source source : sources) {
            if (source.hasNext() && (first == null || source.nextEnd < first.nextEnd)) {
                first = source;
            }
        }
        return first == null ? null : first.take();
    }

    private static final class Source {
        private final BarSeries series;
        private final Instrument instrument;
        private int next;
        private long nextEnd;

        Source(BarSeries series, Instrument instrument) {
            this.series = series;
            this.instrument = instrument;
            look();
        }

        boolean hasNext() {
            return next < series.size();
        }

        MarketEvent.BarClosed take() {
            var event =
                    new MarketEvent.BarClosed(
                            instrument, series.period(), series.bar(next), nextEnd);
            next++;
            look();
            return event;
        }

        private void look() {
            if (hasNext()) {
                nextEnd = series.period().end(series.time(next), instrument.zone());
            }
        }
    }
}
