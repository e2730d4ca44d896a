package alchemist.datalake.view;

import alchemist.datalake.futures.ContinuousFuture;
import alchemist.datalake.futures.OpenInterest;
import alchemist.datalake.futures.Roll;
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

import java.util.ArrayList;
import java.util.List;

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
     */
    public record Shown(BarsView view, BarSeries bars, List<InstrumentId> read, List<Roll> rolls) {}

    /**
     * The bars of a stored period that start in the range. What starts after it has no influence on
     * them.
     *
     * @throws LakeException when there are none at all, or a file can't be read
     */
    public Shown read(Instrument instrument, BarPeriod period, TimeRange range)
            throws LakeException {
        return switch (view) {
            case BarsView.Adjusted adjusted -> adjusted(adjusted, instrument, period, range);
            case BarsView.Continuous continuous ->
                    continuous(continuous, instrument, period, range);
        };
    }

    private Shown adjusted(
            BarsView.Adjusted how, Instrument instrument, BarPeriod period, TimeRange range)
            throws LakeException {
        BarSeries raw = lake.load(instrument.id(), period, range.from(), range.to());
        BarSeries bars =
                how.adjustment()
                        .of(raw, lake.actions(instrument.id()), instrument.zone(), how.direction());
        return new Shown(how, bars, List.of(instrument.id()), List.of());
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
        return new Shown(
                how,
                future.series().between(range.from(), range.to()),
                contracts.stream().map(BarSeries::instrument).toList(),
                future.rolls());
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
