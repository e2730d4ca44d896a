package alchemist.datalake.source;

import alchemist.datalake.lake.ImportResult;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.text.FileKind;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file of bars that can be imported: a text, or a Parquet file, which is read as the text it
 * makes. Thread-safe.
 */
public final class ImportFile {

    private static final String CSV = "csv";
    private static final String PARQUET = "parquet";
    private static final long PREVIEWED = 1_000;

    private final Lake lake;
    private final Path file;

    public ImportFile(Lake lake, Path file) {
        this.lake = lake;
        this.file = file;
    }

    /** What its beginning tells. */
    public CsvPreview preview(CsvOptions options) throws LakeException {
        return isParquet()
                ? lake.asText(file, PREVIEWED, text -> CsvReader.preview(text, options))
                : CsvReader.preview(file, options);
    }

    /**
     * Merges its bars into the lake.
     *
     * @see CsvImport#run(Path, CsvOptions, ImportProgress)
     */
    public ImportResult run(CsvOptions options, ImportProgress progress) throws LakeException {
        CsvImport into = new CsvImport(lake);
        return isParquet()
                ? lake.asText(
                        file,
                        Long.MAX_VALUE,
                        text ->
                                into.run(
                                        new CsvImport.Origin(PARQUET, file, text),
                                        options,
                                        progress))
                : into.run(new CsvImport.Origin(CSV, file, file), options, progress);
    }

    private boolean isParquet() {
        try {
            return FileKind.of(file) == FileKind.PARQUET;
        } catch (IOException e) {
            return false; // whoever reads it says why it can't be read
        }
    }
}
