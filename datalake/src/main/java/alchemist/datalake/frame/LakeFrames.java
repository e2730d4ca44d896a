package alchemist.datalake.frame;

import alchemist.datalake.lake.ImportResult;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.lake.PartitionInfo;
import alchemist.datalake.lake.Provenance;
import alchemist.datalake.parquet.FlowBars;
import alchemist.datalake.parquet.FlowBarsBuilder;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentId;

import tech.tablesaw.api.Table;

import java.util.List;

/** Datasets of a lake as tables, in the columns of {@link BarFrame}. Thread-safe as the lake is. */
public final class LakeFrames {

    private final Lake lake;

    public LakeFrames(Lake lake) {
        this.lake = lake;
    }

    /**
     * All bars of a dataset as they are stored.
     *
     * @throws LakeException when there is no such dataset, or a file of it can't be read
     */
    public Table read(InstrumentId instrument, BarPeriod period) throws LakeException {
        List<PartitionInfo> files = lake.partitions(instrument, period);
        if (files.isEmpty()) {
            throw new LakeException("The lake has no %s bars of %s.".formatted(period, instrument));
        }
        FlowBarsBuilder bars = new FlowBarsBuilder(1_024);
        for (PartitionInfo file : files) {
            bars.addAll(lake.load(instrument, period, file));
        }
        return BarFrame.of(bars.build(instrument, period));
    }

    /**
     * Merges the bars of a table into the lake, as an import does. What the lake keeps is whole:
     * rows with a missing price or volume are refused.
     *
     * @param origin where the bars come from, for whoever asks later
     * @throws LakeException when the table is not one of bars, or the lake can't be written
     */
    public ImportResult write(Table table, InstrumentId instrument, BarPeriod period, String origin)
            throws LakeException {
        return lake.write(
                bars(table, instrument, period), new Provenance("frame", origin, "", false));
    }

    private static FlowBars bars(Table table, InstrumentId instrument, BarPeriod period)
            throws LakeException {
        try {
            FlowBars bars = BarFrame.bars(table, instrument, period);
            requireWhole(bars.bars());
            return bars;
        } catch (IllegalArgumentException e) {
            throw new LakeException(
                    "The table is not one of bars: %s. Nothing was written."
                            .formatted(e.getMessage()),
                    e);
        }
    }

    private static void requireWhole(BarSeries bars) {
        for (int i = 0; i < bars.size(); i++) {
            double sum =
                    bars.opens()[i]
                            + bars.highs()[i]
                            + bars.lows()[i]
                            + bars.closes()[i]
                            + bars.volumes()[i];
            if (!Double.isFinite(sum)) {
                throw new IllegalArgumentException(
                        "a price or the volume is missing in row " + (i + 1));
            }
        }
    }
}
