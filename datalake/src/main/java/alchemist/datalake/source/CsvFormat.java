package alchemist.datalake.source;

import alchemist.datalake.text.StampStyle;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The shape of a file, as detected.
 *
 * @param container {@code plain}, {@code gz}, or {@code zip: name of the member}
 * @param header whether the first line names the columns
 * @param columns the header's names, or {@code column 1}, {@code column 2} and so on
 * @param zoneKnown true where the stamps say their zone, are epoch numbers, or are headed as UTC
 */
public record CsvFormat(
        String container,
        char separator,
        boolean header,
        List<String> columns,
        CsvColumns roles,
        StampStyle stamps,
        boolean zoneKnown) {

    public CsvFormat {
        columns = List.copyOf(columns);
    }

    /** The separator as a word: comma, semicolon, tab, bar, space. */
    public String separatorName() {
        return switch (separator) {
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '\t' -> "tab";
            case '|' -> "bar";
            default -> "space";
        };
    }

    /** Names of the columns that are not read. */
    public List<String> unused() {
        return IntStream.range(0, columns.size())
                .filter(column -> !roles.uses(column))
                .mapToObj(columns::get)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
