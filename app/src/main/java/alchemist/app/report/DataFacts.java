package alchemist.app.report;

import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentId;

/**
 * Which bars a run saw, and how to prove it.
 *
 * @param first start of the first bar, epoch nanoseconds
 * @param last start of the last bar, epoch nanoseconds
 * @param sha256 hash of the bytes the bars were read from
 * @param origin the file or the source they come from, for people
 * @param synthetic true for invented bars
 */
public record DataFacts(
        InstrumentId instrument,
        BarPeriod period,
        long bars,
        long first,
        long last,
        String sha256,
        String origin,
        boolean synthetic) {

    /** The bytes behind a series. */
    public record Source(String sha256, String origin, boolean synthetic) {}

    /**
     * @param series with at least one bar
     */
    public static DataFacts of(BarSeries series, Source source) {
        return new DataFacts(
                series.instrument(),
                series.period(),
                series.size(),
                series.time(0),
                series.time(series.size() - 1),
                source.sha256(),
                source.origin(),
                source.synthetic());
    }
}
