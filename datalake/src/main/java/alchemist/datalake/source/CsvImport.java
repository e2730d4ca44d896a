package alchemist.datalake.source;

import alchemist.datalake.lake.ImportResult;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.lake.Provenance;
import alchemist.datalake.lake.Sha256;
import alchemist.engine.model.AssetClass;
import alchemist.engine.model.BarSeries;

import java.io.IOException;
import java.nio.file.Path;

/** Brings the bars of a text file into a lake: all of them, or none. Thread-safe. */
public final class CsvImport {

    private final Lake lake;

    public CsvImport(Lake lake) {
        this.lake = lake;
    }

    /**
     * Reads the file and merges its bars into the lake. Importing the same file again changes
     * nothing, and the result says so.
     *
     * @throws LakeException when anything in the file is wrong or the work was cancelled; the lake
     *     is as before then
     */
    public ImportResult run(Path file, CsvOptions options, ImportProgress progress)
            throws LakeException {
        return run(new Origin("csv", file, file), options, progress);
    }

    /**
     * A text and where it comes from.
     *
     * @param source the kind of the file that the bars come from: {@code csv} or {@code parquet}
     * @param text what is read: the file itself, or what it was turned into
     */
    public record Origin(String source, Path file, Path text) {

        Provenance provenance() throws LakeException {
            String path = file.toAbsolutePath().normalize().toString();
            try {
                return new Provenance(source, path, Sha256.of(file), false);
            } catch (IOException e) {
                throw CsvTrouble.unreadable(file, e);
            }
        }
    }

    /** The same with a text that was made from another file. */
    public ImportResult run(Origin origin, CsvOptions options, ImportProgress progress)
            throws LakeException {
        BarSeries bars = CsvReader.parse(origin.text(), checked(options), progress);
        return lake.write(bars, origin.provenance());
    }

    /** An instrument may be defined as a future without its venue telling. */
    private CsvOptions checked(CsvOptions options) {
        boolean future =
                options.instrument()
                        .map(id -> lake.instrument(id).assetClass() == AssetClass.FUTURE)
                        .orElse(false);
        return options.anyPrice() || !future ? options : options.withAnyPrice(true);
    }
}
