package alchemist.engine.model;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The length of a bar's window, written {@code 1m}, {@code 4h}, {@code 1d}, {@code 1w}, {@code
 * 1mo}.
 */
public record BarPeriod(int count, Unit unit) implements Comparable<BarPeriod> {

    /** What a period counts. Days and longer follow the calendar, so they have no fixed length. */
    public enum Unit {
        SECOND("s", 1_000_000_000L, true),
        MINUTE("m", 60_000_000_000L, true),
        HOUR("h", 3_600_000_000_000L, true),
        DAY("d", 86_400_000_000_000L, false),
        WEEK("w", 7 * 86_400_000_000_000L, false),
        MONTH("mo", 30 * 86_400_000_000_000L, false);

        private final String suffix;
        private final long nanos;
        private final boolean intraday;

        Unit(String suffix, long nanos, boolean intraday) {
            this.suffix = suffix;
            this.nanos = nanos;
            this.intraday = intraday;
        }
    }

    public static final BarPeriod ONE_MINUTE = new BarPeriod(1, Unit.MINUTE);
    public static final BarPeriod ONE_HOUR = new BarPeriod(1, Unit.HOUR);
    public static final BarPeriod ONE_DAY = new BarPeriod(1, Unit.DAY);

    private static final Pattern TEXT = Pattern.compile("(\\d{1,5})(s|m|h|d|w|mo)");

    /** The periods to offer for choosing, ascending. */
    public static final List<BarPeriod> STANDARD =
            Stream.of(
                            "1s", "5s", "15s", "30s", "1m", "2m", "3m", "5m", "10m", "15m", "30m",
                            "1h", "2h", "4h", "8h", "1d", "1w", "1mo")
                    .map(BarPeriod::parse)
                    .toList();

    public BarPeriod {
        if (count <= 0) {
            throw new IllegalArgumentException("a period counts at least 1, not " + count);
        }
    }

    /**
     * Reads {@code 1m}, {@code 30s}, {@code 4h}, {@code 1d}, {@code 1w} or {@code 1mo}.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    public static BarPeriod parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a period; write for example 1m, 15m, 1h, 1d, 1w or 1mo");
        }
        for (Unit unit : Unit.values()) {
            if (unit.suffix.equals(matcher.group(2))) {
                return new BarPeriod(Integer.parseInt(matcher.group(1)), unit);
            }
        }
        throw new IllegalStateException("no unit for " + text);
    }

    /** Nominal length in nanoseconds; a month counts 30 days. For ordering and pacing. */
    public long nominalNanos() {
        return count * unit.nanos;
    }

    /** True for periods shorter than a day, whose windows have a fixed length. */
    public boolean isIntraday() {
        return unit.intraday;
    }

    /**
     * The end (exclusive) of the window that starts at {@code start}: a fixed length for intraday
     * periods, the calendar of {@code zone} for longer ones (a New York day may have 23 hours).
     */
    public long end(long start, ZoneId zone) {
        if (isIntraday()) {
            return start + nominalNanos();
        }
        ZonedDateTime from = Instant.ofEpochSecond(0, start).atZone(zone);
        ZonedDateTime to =
                switch (unit) {
                    case DAY -> from.plusDays(count);
                    case WEEK -> from.plusWeeks(count);
                    case MONTH -> from.plusMonths(count);
                    case SECOND, MINUTE, HOUR -> throw new IllegalStateException("intraday");
                };
        return to.toEpochSecond() * 1_000_000_000L + to.getNano();
    }

    @Override
    public int compareTo(BarPeriod other) {
        return Long.compare(nominalNanos(), other.nominalNanos());
    }

    @Override
    public String toString() {
        return count + unit.suffix;
    }
}
