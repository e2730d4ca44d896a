package alchemist.app.lake;

import alchemist.datalake.lake.PartitionInfo;

import java.util.List;

/** Everything known about a dataset: itself and its files. */
public record DatasetPage(Dataset dataset, List<PartitionInfo> files) {

    public DatasetPage {
        files = List.copyOf(files);
    }
}
