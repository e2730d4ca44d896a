package alchemist.app.form;

import alchemist.datalake.lake.DatasetInfo;
import alchemist.datalake.lake.LakeException;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.BarSeriesBuilder;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A lake of a few series in memory. */
public final class Shelf implements BarLibrary {

    private static final long START =
            Instant.parse("2024-03-04T14:30:00Z").getEpochSecond() * 1_000_000_000L;

    private final List<BarSeries> series = new ArrayList<>();
    private final List<DatasetInfo> infos = new ArrayList<>();

    /** Puts a series on the shelf. */
    public Shelf with(BarSeries bars, boolean synthetic) {
        series.add(bars);
        infos.add(
                new DatasetInfo(
                        bars.instrument(),
                        bars.period(),
                        bars.size(),
                        bars.time(0),
                        bars.time(bars.size() - 1),
                        synthetic ? "synthetic" : "csv",
                        48L * bars.size(),
                        Instant.EPOCH,
                        synthetic,
                        1));
        return this;
    }

    /** One-minute bars whose closes wander around 100, the same for the same seed. */
    public static BarSeries wandering(String instrument, int bars, long seed) {
        return wandering(instrument, BarPeriod.ONE_MINUTE, bars, seed);
    }

    /** Bars whose closes wander around 100. */
    public static BarSeries wandering(String instrument, BarPeriod period, int bars, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        BarSeriesBuilder builder = new BarSeriesBuilder(bars);
        double close = 100;
        for (int i = 0; i < bars; i++) {
            double open = close;
            close = Math.max(50, Math.round((open + random.nextGaussian() * 0.08) * 100) / 100.0);
            double high = Math.max(open, close) + random.nextInt(5) / 100.0;
            double low = Math.min(open, close) - random.nextInt(5) / 100.0;
            long time = START + i * period.nominalNanos();
            builder.add(new Bar(time, open, high, low, close, 100 + random.nextInt(900)));
        }
        return builder.build(InstrumentId.parse(instrument), period);
    }

    @Override
    public List<DatasetInfo> datasets() {
        return List.copyOf(infos);
    }

    @Override
    public Instrument instrument(InstrumentId id) {
        return InstrumentRegistry.assumed(id);
    }

    @Override
    public BarSeries load(InstrumentId instrument, BarPeriod period, long from, long to)
            throws LakeException {
        for (BarSeries each : series) {
            if (each.instrument().equals(instrument) && each.period().equals(period)) {
                return each.between(from, to);
            }
        }
        throw new LakeException("The lake has no %s bars of %s.".formatted(period, instrument));
    }
}
