package alchemist.app.cli;

import alchemist.datalake.lake.DatasetInfo;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.PartitionInfo;

import java.util.List;

/** A dataset of the lake and its files. */
record DatasetDetails(DatasetInfo dataset, List<PartitionInfo> files) {

    static DatasetDetails of(DatasetInfo dataset, Lake lake) {
        return new DatasetDetails(dataset, lake.partitions(dataset.instrument(), dataset.period()));
    }
}
