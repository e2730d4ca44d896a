package alchemist.charts;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * Turns instants into wall-clock seconds of a zone; remembers the offset that holds around the last
 * one.
 */
final class WallClock {

    private final ZoneRules rules;
    private long validFrom;
    private long validTo;
    private long offset;

    WallClock(ZoneId zone) {
        rules = zone.getRules();
    }

    /** Seconds since 1970-01-01T00:00 on the wall clock at {@code nanos} since the epoch. */
    long seconds(long nanos) {
        long seconds = Math.floorDiv(nanos, Timeline.SECOND);
        if (seconds < validFrom || seconds >= validTo) {
            lookUp(seconds);
        }
        return seconds + offset;
    }

    private void lookUp(long seconds) {
        Instant instant = Instant.ofEpochSecond(seconds);
        offset = rules.getOffset(instant).getTotalSeconds();
        @Nullable ZoneOffsetTransition next = rules.nextTransition(instant);
        @Nullable ZoneOffsetTransition before = rules.previousTransition(instant.plusSeconds(1));
        validTo = next == null ? Long.MAX_VALUE : next.toEpochSecond();
        validFrom = before == null ? Long.MIN_VALUE : before.toEpochSecond();
    }
}
