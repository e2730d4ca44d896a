package alchemist.engine.paper;

import alchemist.engine.feed.MarketDataFeed;
import alchemist.engine.feed.MergedFeed;
import alchemist.engine.feed.SeamVerdict;
import alchemist.engine.feed.SeamedFeed;
import alchemist.engine.kernel.RunConditions;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.List;

/** The bars of a paper session: its back-fill, if there is one, and those to be played. */
final class PaperFeed {

    private static final Logger log = LoggerFactory.getLogger(PaperFeed.class);

    private final PaperRequest request;

    PaperFeed(PaperRequest request) {
        this.request = request;
    }

    MarketDataFeed feed() {
        if (request.backfill().isEmpty()) {
            return MergedFeed.of(request.data(), request.instruments());
        }
        List<BarSeries> series = new ArrayList<>(request.backfill());
        series.addAll(request.data());
        List<Instrument> instruments = new ArrayList<>(request.instruments());
        instruments.addAll(request.instruments());
        return new SeamedFeed(
                MergedFeed.of(series, instruments),
                request.conditions().calendars(),
                PaperFeed::report);
    }

    private static void report(Instrument instrument, SeamVerdict verdict) {
        if (verdict instanceof SeamVerdict.PassedAfterGap after) {
            log.warn("{}: bars are missing: {}", instrument.id(), after.gap());
        }
    }

    /** Start of the first bar to be played, epoch nanoseconds. */
    long begin() {
        return request.data().stream()
                .filter(series -> !series.isEmpty())
                .mapToLong(series -> series.time(0))
                .min()
                .orElse(Long.MIN_VALUE);
    }

    /** What comes before the first bar to be played is for warming up. */
    RunConditions conditions() {
        return request.backfill().isEmpty()
                ? request.conditions()
                : request.conditions().warmingUpUntil(begin());
    }

    /** Bars of the request; those that come twice are counted twice. */
    static long size(PaperRequest request) {
        return bars(request.data()) + bars(request.backfill());
    }

    private static long bars(List<BarSeries> all) {
        return all.stream().mapToLong(BarSeries::size).sum();
    }
}
