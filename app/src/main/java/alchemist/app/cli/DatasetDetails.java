package alchemist.app.cli;

import alchemist.app.fx.Numbers;
import alchemist.datalake.lake.DatasetInfo;
import alchemist.datalake.lake.EventDatasetInfo;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeDataset;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.lake.PartitionInfo;
import alchemist.datalake.parquet.Lineage;
import alchemist.datalake.parquet.Parent;
import alchemist.datalake.parquet.TimeRange;

import java.util.List;

/**
 * A dataset of the lake and its files.
 *
 * @param lineages of each of the files
 */
record DatasetDetails(LakeDataset dataset, List<PartitionInfo> files, List<Lineage> lineages) {

    static DatasetDetails of(LakeDataset dataset, Lake lake) throws LakeException {
        return switch (dataset) {
            case DatasetInfo bars ->
                    new DatasetDetails(
                            bars,
                            lake.partitions(bars.instrument(), bars.period()),
                            lake.lineages(bars.instrument(), bars.period()));
            case EventDatasetInfo events ->
                    new DatasetDetails(
                            events,
                            lake.events()
                                    .partitions(events.instrument(), events.kind(), TimeRange.ALL),
                            lake.events().lineages(events.instrument(), events.kind()));
        };
    }

    /** What was downloaded or imported for it, piece by piece. */
    List<Parent> parents() {
        return lineages.stream().flatMap(each -> each.parents().stream()).distinct().toList();
    }

    /** Whether its times need more than the day. */
    static boolean isIntraday(LakeDataset dataset) {
        return switch (dataset) {
            case DatasetInfo bars -> bars.period().isIntraday();
            case EventDatasetInfo _ -> true;
        };
    }

    /** {@code 1,440 bars}, {@code 250,601 trades}. */
    static String counted(LakeDataset dataset) {
        return switch (dataset) {
            case DatasetInfo bars -> Numbers.count(bars.rows()) + " bars";
            case EventDatasetInfo events -> events.kind().counted(events.rows());
        };
    }
}
