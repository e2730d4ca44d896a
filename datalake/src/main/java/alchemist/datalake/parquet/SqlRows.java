package alchemist.datalake.parquet;

import java.io.IOException;
import java.util.List;

/** Takes the rows of an answer, one by one. */
public interface SqlRows {

    /** The names of the columns; called once, first. */
    void columns(List<String> names) throws IOException;

    /** A row as texts; empty where there is no value. */
    void row(List<String> values) throws IOException;
}
