package alchemist.app.runs;

import alchemist.datalake.parquet.ContentHash;
import alchemist.datalake.parquet.TimeRange;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;

/**
 * One series of a run: the bars it saw and how to read them again.
 *
 * @param instrument as it was defined for the run
 * @param period of the bars the run saw
 * @param range of the bars that were read, from the first to just after the last; bars that come
 *     later don't belong to the run
 * @param contentSha256 hash of the bars the run saw, whatever file they are in
 */
public record BarsRead(
        Instrument instrument,
        BarPeriod period,
        TimeRange range,
        BarsOrigin origin,
        String contentSha256) {

    /**
     * Notes what was read.
     *
     * @param read the bars as they are stored, at least one
     * @param seen the bars the run saw: the same, or longer ones made from them
     */
    public static BarsRead of(
            BarSeries read, BarSeries seen, Instrument instrument, BarsOrigin origin) {
        return new BarsRead(
                instrument,
                seen.period(),
                new TimeRange(read.time(0), read.time(read.size() - 1) + 1),
                origin,
                ContentHash.of(seen));
    }
}
