package alchemist.datalake.source;

/**
 * One thing that is wrong with a file.
 *
 * @param line counted from 1, the header included
 * @param text what is wrong, for example {@code 'abc' is not a price (column high)}
 */
public record CsvProblem(long line, String text) {

    @Override
    public String toString() {
        return "line " + line + ": " + text;
    }
}
