package alchemist.app.cli;

import alchemist.datalake.lake.DatasetInfo;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.lake.PartitionInfo;
import alchemist.datalake.parquet.Lineage;
import alchemist.datalake.parquet.Parent;

import java.util.List;

/**
 * A dataset of the lake and its files.
 *
 * @param lineages of each of the files
 */
record DatasetDetails(DatasetInfo dataset, List<PartitionInfo> files, List<Lineage> lineages) {

    static DatasetDetails of(DatasetInfo dataset, Lake lake) throws LakeException {
        return new DatasetDetails(
                dataset,
                lake.partitions(dataset.instrument(), dataset.period()),
                lake.lineages(dataset.instrument(), dataset.period()));
    }

    /** What was downloaded or imported for it, piece by piece. */
    List<Parent> parents() {
        return lineages.stream().flatMap(each -> each.parents().stream()).distinct().toList();
    }
}
