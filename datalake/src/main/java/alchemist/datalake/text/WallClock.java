package alchemist.datalake.text;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;

/**
 * Turns what a wall clock shows in one zone into UTC, quickly for times of the same day. Not
 * thread-safe.
 */
public final class WallClock {

    /** The clock never shows this time: it was put forward over it. */
    public static final long NEVER = Long.MIN_VALUE;

    private static final long DAY = 86_400;

    private final ZoneRules rules;
    private long day = Long.MIN_VALUE;
    private boolean steady;
    private long steadyOffset;

    public WallClock(ZoneId zone) {
        rules = zone.getRules();
    }

    /**
     * UTC seconds of a local time. In the hour that happens twice when clocks go back, it is the
     * first one unless that would not be later than {@code previous}.
     *
     * @param local seconds since 1970 as the wall clock shows them
     * @param previous UTC seconds that the result should come after
     * @return UTC seconds, or {@link #NEVER}
     */
    public long toUtc(long local, long previous) {
        long today = Math.floorDiv(local, DAY);
        if (today != day) {
            lookUp(today);
        }
        return steady ? local - steadyOffset : resolve(local, previous);
    }

    /** UTC seconds of the day's first moment, which is not midnight where clocks change then. */
    public long startOfDay(long local) {
        long utc = toUtc(local, Long.MIN_VALUE);
        if (utc != NEVER) {
            return utc;
        }
        ZoneOffsetTransition gap =
                rules.getTransition(LocalDateTime.ofEpochSecond(local, 0, ZoneOffset.UTC));
        return gap.toEpochSecond();
    }

    /** A day is steady when no clock change is near enough to touch it. */
    private void lookUp(long today) {
        day = today;
        LocalDateTime midnight = LocalDateTime.ofEpochSecond(today * DAY, 0, ZoneOffset.UTC);
        List<ZoneOffset> start = rules.getValidOffsets(midnight);
        List<ZoneOffset> end = rules.getValidOffsets(midnight.plusDays(1).minusSeconds(1));
        steady = start.size() == 1 && start.equals(end);
        steadyOffset = steady ? start.getFirst().getTotalSeconds() : 0;
    }

    private long resolve(long local, long previous) {
        List<ZoneOffset> offsets =
                rules.getValidOffsets(LocalDateTime.ofEpochSecond(local, 0, ZoneOffset.UTC));
        for (ZoneOffset offset : offsets) {
            long utc = local - offset.getTotalSeconds();
            if (utc > previous) {
                return utc;
            }
        }
        return offsets.isEmpty() ? NEVER : local - offsets.getLast().getTotalSeconds();
    }
}
