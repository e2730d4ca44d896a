package alchemist.datalake.catalog;

import alchemist.datalake.parquet.BarFileInfo;

/**
 * One catalogued file of bars.
 *
 * @param path relative to the lake's folder, with forward slashes
 */
public record Partition(String path, BarFileInfo info, FileStamp stamp) implements CatalogueRow {}
