package alchemist.datalake.lake;

import alchemist.datalake.parquet.FlowBars;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SequencedMap;
import java.util.TreeMap;

/** A series cut into the pieces that are stored in one file each. */
final class YearSlices {

    private YearSlices() {}

    /** The pieces by the path of their file. */
    static SequencedMap<String, FlowBars> of(FlowBars bars) {
        BarSeries series = bars.bars();
        SequencedMap<String, FlowBars> slices = new TreeMap<>();
        if (series.isEmpty()) {
            return slices;
        }
        BarPeriod period = series.period();
        if (!LakeFolder.isYearly(period)) {
            slices.put(LakeFolder.partition(series.instrument(), period, "all"), bars);
            return slices;
        }
        int first = LakeFolder.year(series.time(0));
        int last = LakeFolder.year(series.time(series.size() - 1));
        for (int year = first; year <= last; year++) {
            int from = series.indexAtOrAfter(start(year));
            int to = series.indexAtOrAfter(start(year + 1));
            if (from < to) {
                String name = Integer.toString(year);
                slices.put(
                        LakeFolder.partition(series.instrument(), period, name),
                        new FlowBars(
                                series.between(start(year), start(year + 1)),
                                bars.flow().rows(from, to)));
            }
        }
        return slices;
    }

    private static long start(int year) {
        long seconds = LocalDate.of(year, 1, 1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        return Math.multiplyExact(seconds, 1_000_000_000L);
    }
}
