package alchemist.datalake.parquet;

import alchemist.engine.model.BarSeries;

/**
 * Bars with what trades tell beside them.
 *
 * @param flow one row per bar
 */
public record FlowBars(BarSeries bars, BarFlow flow) {

    public FlowBars {
        if (bars.size() != flow.size()) {
            throw new IllegalArgumentException("there must be one row of flow per bar");
        }
    }

    /** Bars of a source that tells no more. */
    public static FlowBars of(BarSeries bars) {
        return new FlowBars(bars, BarFlow.unknown(bars.size()));
    }
}
