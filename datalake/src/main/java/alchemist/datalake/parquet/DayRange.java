package alchemist.datalake.parquet;

import alchemist.engine.model.BarSeries;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/**
 * Days of a source's own calendar, UTC for crypto exchanges.
 *
 * @param from inclusive
 * @param to inclusive, not before {@code from}
 */
public record DayRange(LocalDate from, LocalDate to) {

    private static final long NANOS_PER_DAY = 86_400_000_000_000L;

    public DayRange {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " is before " + from);
        }
    }

    public static DayRange of(LocalDate day) {
        return new DayRange(day, day);
    }

    /**
     * The UTC days of the first and last bar, and those between them.
     *
     * @param bars at least one
     */
    public static DayRange of(BarSeries bars) {
        return of(bars.time(0), bars.time(bars.size() - 1));
    }

    /** The UTC days of two times, epoch nanoseconds, and those between them. */
    public static DayRange of(long first, long last) {
        return new DayRange(day(first), day(last));
    }

    private static LocalDate day(long nanos) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(0, nanos), ZoneOffset.UTC);
    }

    /** The time these days cover in UTC. */
    public TimeRange utc() {
        return new TimeRange(start(from), start(to.plusDays(1)));
    }

    private static long start(LocalDate day) {
        return Math.multiplyExact(day.toEpochDay(), NANOS_PER_DAY);
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
