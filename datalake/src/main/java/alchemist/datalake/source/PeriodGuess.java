package alchemist.datalake.source;

import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarPeriod.Unit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Infers a period from the most common distance between bars. Not thread-safe. */
final class PeriodGuess {

    private static final long SECOND = 1_000_000_000L;
    private static final long MINUTE = 60;
    private static final long HOUR = 3_600;
    private static final long DAY = 86_400;
    private static final int ENOUGH = 10_000;

    /** How often each distance, in seconds, was seen. */
    private final Map<Long, Integer> counts = new HashMap<>();

    private int seen;

    void add(long distanceNanos) {
        if (seen < ENOUGH) {
            seen++;
            counts.merge(wholeSeconds(distanceNanos), 1, Integer::sum);
        }
    }

    /** Empty before the first distance. Of equally common ones, the shortest. */
    Optional<BarPeriod> period() {
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<Long, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(entry -> period(entry.getKey()));
    }

    /** From a day on, an hour more or less is a clock change. */
    private static long wholeSeconds(long nanos) {
        long seconds = Math.max(1, nanos / SECOND);
        long days = Math.round((double) seconds / DAY);
        return days >= 1 && Math.abs(seconds - days * DAY) <= HOUR ? days * DAY : seconds;
    }

    private static BarPeriod period(long seconds) {
        if (seconds >= 28 * DAY && seconds <= 31 * DAY) {
            return new BarPeriod(1, Unit.MONTH);
        }
        if (seconds % (7 * DAY) == 0) {
            return of(seconds / (7 * DAY), Unit.WEEK);
        }
        if (seconds % DAY == 0) {
            return of(seconds / DAY, Unit.DAY);
        }
        if (seconds % HOUR == 0) {
            return of(seconds / HOUR, Unit.HOUR);
        }
        return seconds % MINUTE == 0 ? of(seconds / MINUTE, Unit.MINUTE) : of(seconds, Unit.SECOND);
    }

    private static BarPeriod of(long count, Unit unit) {
        return new BarPeriod(Math.toIntExact(count), unit);
    }
}
