package alchemist.datalake.catalog;

import alchemist.datalake.parquet.FileInfo;

/** One catalogued file, of bars or of events. */
public sealed interface CatalogueRow permits Partition, EventPartition {

    /** Relative to the lake's folder, with forward slashes. */
    String path();

    FileInfo info();

    FileStamp stamp();
}
