package alchemist.datalake.source;

/**
 * Which column is what, counted from 0; {@link #NONE} where there is none.
 *
 * @param time the whole time stamp, or the date where {@code timeOfDay} is separate
 * @param timeOfDay the second half of the stamp, if it has a column of its own
 */
public record CsvColumns(
        int time, int timeOfDay, int open, int high, int low, int close, int volume) {

    /** There is no such column. */
    public static final int NONE = -1;

    boolean uses(int column) {
        return column == time
                || column == timeOfDay
                || column == open
                || column == high
                || column == low
                || column == close
                || column == volume;
    }
}
