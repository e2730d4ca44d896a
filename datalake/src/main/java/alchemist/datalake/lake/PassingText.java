package alchemist.datalake.lake;

import alchemist.datalake.parquet.DuckDb;
import alchemist.datalake.parquet.ParquetText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Parquet files of anybody's as CSV files that are there only while they are read. */
record PassingText(LakeFolder folder, DuckDb duckDb) {

    /** See {@link Lake#asText}. */
    <T> T read(Path parquet, long rows, Lake.TextReader<T> reader) throws LakeException {
        try {
            Path own = Files.createTempDirectory(folder.temp(), "text-");
            Path text = own.resolve(String.valueOf(parquet.getFileName()));
            try {
                new ParquetText(duckDb).write(parquet, rows, text);
                return reader.read(text);
            } finally {
                folder.discard(text);
                folder.discard(own);
            }
        } catch (IOException e) {
            throw new LakeException(
                    "%s can't be read: %s. Nothing was imported."
                            .formatted(parquet.getFileName(), FileTrouble.reason(e)),
                    e);
        }
    }
}
