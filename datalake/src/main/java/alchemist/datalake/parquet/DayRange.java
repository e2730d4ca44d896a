package alchemist.datalake.parquet;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Days of a source's own calendar, UTC for crypto exchanges.
 *
 * @param from inclusive
 * @param to inclusive, not before {@code from}
 */
public record DayRange(LocalDate from, LocalDate to) {

    public DayRange {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " is before " + from);
        }
    }

    public static DayRange of(LocalDate day) {
        return new DayRange(day, day);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean contains(DayRange other) {
        return contains(other.from) && contains(other.to);
    }

    public boolean touches(DayRange other) {
        return !other.to.isBefore(from) && !other.from.isAfter(to);
    }

    /** Every day, ascending. */
    public Stream<LocalDate> days() {
        return from.datesUntil(to.plusDays(1));
    }

    /** {@code 2024-01-31}, or {@code 2024-01-01 to 2024-01-31}. */
    @Override
    public String toString() {
        return from.equals(to) ? from.toString() : from + " to " + to;
    }
}
