package alchemist.datalake.view;

import alchemist.datalake.event.FundingRate;
import alchemist.datalake.futures.BackAdjustment;
import alchemist.datalake.futures.ContinuousFuture;
import alchemist.datalake.futures.OpenInterest;
import alchemist.datalake.futures.Roll;
import alchemist.datalake.lake.CorporateAction;
import alchemist.datalake.lake.DatasetInfo;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.lake.OpenInterestFile;
import alchemist.datalake.parquet.TimeRange;
import alchemist.engine.calendar.TradingCalendars;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.LifecycleEvent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads bars of a lake as a view shows them. Thread-safe as the lake is. */
public final class LakeView {

    private final Lake lake;
    private final BarsView view;

    public LakeView(Lake lake, BarsView view) {
        this.lake = lake;
        this.view = view;
    }

    /**
     * Bars and what they are made of.
     *
     * @param view how they are shown
     * @param bars under the name that was asked for
     * @param read the stored instruments that were read
     * @param rolls of a continuous future
     * @param events what happened to the instrument besides trading in the time of the bars, and is
     *     not in their prices yet: an account must be told of it
     */
    public record Shown(
            BarsView view,
            BarSeries bars,
            List<InstrumentId> read,
            List<Roll> rolls,
            List<LifecycleEvent> events) {}

    /**
     * The bars of a stored period that start in the range. What starts after it has no influence on
     * them.
     *
     * @throws LakeException when there are none at all, or a file can't be read
     */
    public Shown read(Instrument instrument, BarPeriod period, TimeRange range)
            throws LakeException {
        return switch (view) {
            case BarsView.Adjusted adjusted ->
                    adjusted(
                            lake,
                            adjusted,
                            instrument,
                            lake.load(instrument.id(), period, range.from(), range.to()));
            case BarsView.Continuous continuous ->
                    continuous(continuous, instrument, period, range);
        };
    }

    /**
     * Bars that were loaded as they were traded, with what happened besides.
     *
     * @throws LakeException when the splits and dividends can't be read
     */
    public static Shown traded(Lake lake, Instrument instrument, BarSeries loaded)
            throws LakeException {
        return adjusted(lake, BarsView.Adjusted.TRADED, instrument, loaded);
    }

    private static Shown adjusted(
            Lake lake, BarsView.Adjusted how, Instrument instrument, BarSeries raw)
            throws LakeException {
        List<CorporateAction> actions = lake.actions(instrument.id());
        BarSeries bars = how.adjustment().of(raw, actions, instrument.zone(), how.direction());
        UnadjustedEvents besides = new UnadjustedEvents(instrument, bars);
        return new Shown(
                how,
                bars,
                List.of(instrument.id()),
                List.of(),
                Stream.concat(
                                besides.actions(how.adjustment(), raw, actions).stream(),
                                besides.funding(fundingRates(lake, raw)).stream())
                        .sorted(Comparator.comparingLong(LifecycleEvent::time))
                        .toList());
    }

    private static List<FundingRate> fundingRates(Lake lake, BarSeries bars) throws LakeException {
        return bars.isEmpty()
                ? List.of()
                : lake.events()
                        .fundingRates(
                                bars.instrument(),
                                new TimeRange(bars.time(0), bars.time(bars.size() - 1) + 1));
    }

    private Shown continuous(
            BarsView.Continuous how, Instrument product, BarPeriod period, TimeRange range)
            throws LakeException {
        List<BarSeries> contracts = new ArrayList<>();
        for (DatasetInfo dataset : lake.datasets()) {
            if (dataset.period().equals(period)
                    && how.reads(dataset.instrument(), product.id())
                    && dataset.first() < range.to()) {
                contracts.add(lake.load(dataset.instrument(), period, Long.MIN_VALUE, range.to()));
            }
        }
        if (contracts.isEmpty()) {
            throw new LakeException(
                    "The lake has no %s bars of contracts of %s in that time."
                            .formatted(period, product.id()));
        }
        ContinuousFuture future =
                ContinuousFuture.of(
                        product.id(),
                        contracts,
                        new ContinuousFuture.Terms(
                                how.rule(),
                                how.adjustment(),
                                new TradingCalendars().of(product),
                                openInterest(how, product)));
        BarSeries bars = future.series().between(range.from(), range.to());
        return new Shown(
                how,
                bars,
                contracts.stream().map(BarSeries::instrument).toList(),
                future.rolls(),
                how.adjustment() == BackAdjustment.NONE
                        ? new UnadjustedEvents(product, bars).rolls(future.rolls())
                        : List.of());
    }

    private List<OpenInterest> openInterest(BarsView.Continuous how, Instrument product)
            throws LakeException {
        if (!how.needsOpenInterest()) {
            return List.of();
        }
        List<OpenInterest> known = new OpenInterestFile(lake, product.id()).read();
        if (known.isEmpty()) {
            throw new LakeException(
                    "The lake knows no open interest of %1$s; 'alchemist lake import FILE --open-interest --instrument %1$s' brings it in."
                            .formatted(product.id()));
        }
        return known;
    }
}
