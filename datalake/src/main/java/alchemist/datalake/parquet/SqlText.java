package alchemist.datalake.parquet;

/** Literals for DuckDB statements that take no parameters, such as {@code COPY ... TO}. */
final class SqlText {

    private SqlText() {}

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
