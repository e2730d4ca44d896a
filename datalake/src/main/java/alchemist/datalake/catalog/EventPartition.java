package alchemist.datalake.catalog;

import alchemist.datalake.parquet.EventFileInfo;

/**
 * One catalogued file of trades, quotes or funding rates.
 *
 * @param path relative to the lake's folder, with forward slashes
 */
public record EventPartition(String path, EventFileInfo info, FileStamp stamp)
        implements CatalogueRow {}
