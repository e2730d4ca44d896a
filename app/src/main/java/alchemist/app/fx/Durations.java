package alchemist.app.fx;

import java.time.Duration;
import java.util.Locale;

/** Lengths of time as text. */
final class Durations {

    private Durations() {}

    static String text(Duration duration) {
        long seconds = duration.toSeconds();
        if (duration.isNegative()) {
            return Numbers.UNKNOWN;
        } else if (seconds >= 86_400) {
            return pair(duration.toDays(), "d", duration.toHoursPart(), "h");
        } else if (seconds >= 3_600) {
            return pair(duration.toHours(), "h", duration.toMinutesPart(), "m");
        } else if (seconds >= 60) {
            return pair(duration.toMinutes(), "m", duration.toSecondsPart(), "s");
        }
        return small(duration.toNanos());
    }

    private static String small(long nanos) {
        if (nanos >= 10_000_000_000L) {
            return Numbers.withUnit(Numbers.count(nanos / 1_000_000_000), "s");
        } else if (nanos >= 1_000_000_000) {
            return Numbers.withUnit(Numbers.ratio(nanos / 1e9, 1), "s");
        } else if (nanos >= 1_000_000) {
            return Numbers.withUnit(Numbers.ratio(nanos / 1e6, nanos < 10_000_000 ? 1 : 0), "ms");
        } else if (nanos >= 1_000) {
            return Numbers.withUnit(Numbers.ratio(nanos / 1e3, nanos < 10_000 ? 1 : 0), "µs");
        }
        return Numbers.withUnit(Numbers.count(nanos), "ns");
    }

    private static String pair(long big, String bigUnit, int small, String smallUnit) {
        return Numbers.withUnit(Numbers.count(big), bigUnit)
                + "\u00a0"
                + Numbers.withUnit(String.format(Locale.ROOT, "%02d", small), smallUnit);
    }
}
