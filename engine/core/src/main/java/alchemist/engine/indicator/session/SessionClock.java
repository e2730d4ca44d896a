package alchemist.engine.indicator.session;

import java.time.Instant;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * Tells which session a bar belongs to. A session begins with the first bar seen in its hours, so
 * that a missing opening bar does no harm, and may last over midnight. Allocates nothing but at
 * changes of the zone's offset.
 */
final class SessionClock {

    private static final long SECOND = 1_000_000_000L;
    private static final long DAY = 86_400 * SECOND;

    private final ZoneRules rules;
    private final long start;
    private final long end;
    private long offset;
    private long offsetFrom = Long.MAX_VALUE;
    private long offsetUntil = Long.MIN_VALUE;
    private boolean open;
    private boolean began;
    private long session;

    SessionClock(SessionHours hours) {
        rules = hours.zone().getRules();
        start = hours.start().toNanoOfDay();
        long last = hours.end().toNanoOfDay();
        end = last <= start ? last + DAY : last;
    }

    /** Takes the start of the next bar. */
    void update(long nanos) {
        long local = nanos + offset(nanos);
        long sinceStart = Math.floorMod(local - start, DAY);
        boolean inside = sinceStart < end - start;
        long number = Math.floorDiv(local - start, DAY);
        began = inside && (!open || number != session);
        open = inside;
        session = number;
    }

    /** Forgets the session: the next bar inside begins one. */
    void reset() {
        open = false;
        began = false;
    }

    /** True when the last bar lies in a session. */
    boolean isOpen() {
        return open;
    }

    /** True when the last bar is the first seen of its session. */
    boolean began() {
        return began;
    }

    private long offset(long nanos) {
        if (nanos < offsetFrom || nanos >= offsetUntil) {
            readOffset(Instant.ofEpochSecond(Math.floorDiv(nanos, SECOND)));
        }
        return offset;
    }

    private void readOffset(Instant instant) {
        offset = rules.getOffset(instant).getTotalSeconds() * SECOND;
        offsetFrom = instant.getEpochSecond() * SECOND;
        ZoneOffsetTransition next = rules.nextTransition(instant);
        offsetUntil = next == null ? Long.MAX_VALUE : next.toEpochSecond() * SECOND;
    }
}
