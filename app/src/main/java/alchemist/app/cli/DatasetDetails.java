package alchemist.app.cli;

import alchemist.app.fx.Numbers;
import alchemist.datalake.lake.DatasetInfo;
import alchemist.datalake.lake.EventDatasetInfo;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeDataset;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.lake.PartitionInfo;
import alchemist.datalake.parquet.Parent;
import alchemist.datalake.parquet.TimeRange;

import java.util.List;

/**
 * A dataset of the lake and its files.
 *
 * @param parents what was downloaded for it, piece by piece
 */
record DatasetDetails(LakeDataset dataset, List<PartitionInfo> files, List<Parent> parents) {

    static DatasetDetails of(LakeDataset dataset, Lake lake) throws LakeException {
        List<PartitionInfo> files =
                switch (dataset) {
                    case DatasetInfo bars -> lake.partitions(bars.instrument(), bars.period());
                    case EventDatasetInfo events ->
                            lake.events()
                                    .partitions(events.instrument(), events.kind(), TimeRange.ALL);
                };
        List<Parent> parents =
                switch (dataset) {
                    case DatasetInfo bars -> lake.parents(bars.instrument(), bars.period());
                    case EventDatasetInfo events ->
                            lake.events().parents(events.instrument(), events.kind());
                };
        return new DatasetDetails(dataset, files, parents.stream().distinct().toList());
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
