package alchemist.app.cli;

import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.Optional;

/** The part of the data the user asked for: from inclusive, to inclusive for days. */
record DateRange(Optional<DateBound> from, Optional<DateBound> to) {

    /** The same in epoch nanoseconds, the end exclusive. */
    record Nanos(long from, long toExclusive) {
        boolean contains(long time) {
            return time >= from && time < toExclusive;
        }
    }

    /** Reads the values of {@code --from} and {@code --to}; null where one was not given. */
    static DateRange parse(@Nullable String from, @Nullable String to) throws CommandException {
        Optional<DateBound> first =
                from == null ? Optional.empty() : Optional.of(DateBound.parse(from, "--from"));
        Optional<DateBound> last =
                to == null ? Optional.empty() : Optional.of(DateBound.parse(to, "--to"));
        if (first.orElse(null) instanceof DateBound.Day a
                && last.orElse(null) instanceof DateBound.Day b
                && a.date().isAfter(b.date())) {
            throw backwards(a, b);
        }
        return new DateRange(first, last);
    }

    /** The range in the zone of an instrument. */
    Nanos in(ZoneId zone) throws CommandException {
        long start = from.map(bound -> bound.start(zone)).orElse(Long.MIN_VALUE);
        long end = to.map(bound -> bound.end(zone)).orElse(Long.MAX_VALUE);
        if (start > end && from.isPresent() && to.isPresent()) {
            throw backwards(from.get(), to.get());
        }
        return new Nanos(start, end);
    }

    boolean isEverything() {
        return from.isEmpty() && to.isEmpty();
    }

    private static CommandException backwards(DateBound from, DateBound to) {
        return CommandException.usage("--from %s is after --to %s.".formatted(from, to));
    }

    /** For sentences: {@code between 2024-01-01 and 2024-01-31}. */
    @Override
    public String toString() {
        if (from.isPresent() && to.isPresent()) {
            return "between " + from.get() + " and " + to.get();
        }
        return from.map(bound -> "from " + bound + " on")
                .or(() -> to.map(bound -> "up to " + bound))
                .orElse("at all");
    }
}
