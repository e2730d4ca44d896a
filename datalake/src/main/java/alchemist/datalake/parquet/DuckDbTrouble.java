package alchemist.datalake.parquet;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;

/** Turns what DuckDB reports into the few reasons a user can act on. */
final class DuckDbTrouble {

    private DuckDbTrouble() {}

    /**
     * @param otherwise the reason when DuckDB's own text means nothing to a user
     */
    static IOException of(SQLException trouble, String otherwise) {
        String text = String.valueOf(trouble.getMessage()).toLowerCase(Locale.ROOT);
        String reason = otherwise;
        if (text.contains("no space left") || text.contains("max_temp_directory_size")) {
            reason = "the disk is full";
        } else if (text.contains("permission denied")) {
            reason = "permission denied";
        } else if (text.contains("out of memory")) {
            reason = "there is not enough memory";
        } else if (text.contains("no files found")) {
            reason = "there is no such file";
        }
        return new IOException(reason, trouble);
    }
}
