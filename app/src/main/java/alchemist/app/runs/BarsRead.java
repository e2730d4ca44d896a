package alchemist.app.runs;

import alchemist.datalake.lake.Sha256;
import alchemist.datalake.parquet.ContentHash;
import alchemist.datalake.parquet.TimeRange;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.LifecycleEvent;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One series of a run: the bars it saw and how to read them again.
 *
 * @param instrument as it was defined for the run
 * @param period of the bars the run saw
 * @param range of the bars that were read, from the first to just after the last; bars that come
 *     later don't belong to the run
 * @param contentSha256 hash of the bars the run saw, whatever file they are in
 * @param toldSha256 hash of the splits, dividends and rolls that the lake told of, be there none;
 *     empty where the run was not told of them
 */
public record BarsRead(
        Instrument instrument,
        BarPeriod period,
        TimeRange range,
        BarsOrigin origin,
        String contentSha256,
        Optional<String> toldSha256) {

    /**
     * Notes what was read.
     *
     * @param read the bars as they are stored, at least one
     * @param seen the bars the run saw: the same, or longer ones made from them
     */
    public static BarsRead of(
            BarSeries read, BarSeries seen, Instrument instrument, BarsOrigin origin) {
        return of(
                new TimeRange(read.time(0), read.time(read.size() - 1) + 1),
                seen,
                instrument,
                origin);
    }

    /**
     * Notes what was read of something else than bars.
     *
     * @param range of what was read
     * @param seen the bars the run saw
     */
    public static BarsRead of(
            TimeRange range, BarSeries seen, Instrument instrument, BarsOrigin origin) {
        return new BarsRead(
                instrument, seen.period(), range, origin, ContentHash.of(seen), Optional.empty());
    }

    /** The same for a run that was told of these events. */
    public BarsRead told(List<LifecycleEvent> events) {
        String lines = events.stream().map(BarsRead::line).collect(Collectors.joining("\n"));
        return new BarsRead(
                instrument, period, range, origin, contentSha256, Optional.of(Sha256.of(lines)));
    }

    private static String line(LifecycleEvent event) {
        return switch (event) {
            case LifecycleEvent.Dividend e -> e.time() + " dividend " + e.amount();
            case LifecycleEvent.StockSplit e -> e.time() + " split " + e.ratio();
            case LifecycleEvent.Funding e -> e.time() + " funding " + e.rate();
            case LifecycleEvent.Expiry e -> e.time() + " expiry " + e.price();
            case LifecycleEvent.Roll e -> e.time() + " roll " + e.from() + ":" + e.to();
        };
    }

    /** The same for a run that was not told of any. */
    public BarsRead untold() {
        return new BarsRead(instrument, period, range, origin, contentSha256, Optional.empty());
    }
}
