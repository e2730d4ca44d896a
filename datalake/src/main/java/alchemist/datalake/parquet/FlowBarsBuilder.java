package alchemist.datalake.parquet;

import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeriesBuilder;
import alchemist.engine.model.InstrumentId;

/** Collects bars with what trades tell beside them. Not thread-safe. */
public final class FlowBarsBuilder {

    private final BarSeriesBuilder bars;
    private final BarFlow.Builder flow = new BarFlow.Builder();

    public FlowBarsBuilder(int expectedSize) {
        bars = new BarSeriesBuilder(expectedSize);
    }

    /**
     * @param trades {@link BarFlow#UNKNOWN} where the source doesn't say
     * @param vwap NaN where it isn't known, as for {@code buyVolume}
     */
    public void add(Bar bar, long trades, double vwap, double buyVolume) {
        bars.add(bar);
        flow.add(trades, vwap, buyVolume);
    }

    /** Adds one bar of others. */
    public void add(FlowBars others, int bar) {
        bars.add(others.bars().bar(bar));
        flow.add(others.flow(), bar);
    }

    /** Adds all bars of others. */
    public void addAll(FlowBars others) {
        for (int i = 0; i < others.bars().size(); i++) {
            add(others, i);
        }
    }

    /**
     * @throws IllegalArgumentException when times do not ascend
     */
    public FlowBars build(InstrumentId instrument, BarPeriod period) {
        return new FlowBars(bars.build(instrument, period), flow.build());
    }
}
