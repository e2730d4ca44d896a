package alchemist.datalake.catalog;

import alchemist.datalake.parquet.BarFileInfo;

/**
 * One catalogued file.
 *
 * @param path relative to the lake's folder, with forward slashes
 */
public record Partition(String path, BarFileInfo info, FileStamp stamp) {}
