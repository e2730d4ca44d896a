package alchemist.app.cli;

import alchemist.datalake.lake.DatasetInfo;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.lake.PartitionInfo;
import alchemist.datalake.parquet.Parent;

import java.util.List;

/**
 * A dataset of the lake and its files.
 *
 * @param parents what was downloaded for it, piece by piece
 */
record DatasetDetails(DatasetInfo dataset, List<PartitionInfo> files, List<Parent> parents) {

    static DatasetDetails of(DatasetInfo dataset, Lake lake) throws LakeException {
        return new DatasetDetails(
                dataset,
                lake.partitions(dataset.instrument(), dataset.period()),
                lake.parents(dataset.instrument(), dataset.period()).stream().distinct().toList());
    }
}
