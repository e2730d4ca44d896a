package alchemist.datalake.event;

/**
 * What new events change in what is there. A new trade takes the place of the one with its id;
 * without ids, the new events of an instant take the place of the old ones of that instant. Nothing
 * else is lost: a part of a day never replaces a whole one.
 *
 * @param added new events that had no counterpart
 * @param replaced new events that took the place of others
 * @param unchanged new events that were there already, bit for bit
 */
public record EventMerge(EventSeries result, long added, long replaced, long unchanged) {

    /** Merges series of the same instrument and kind. */
    public static EventMerge of(EventSeries old, EventSeries fresh) {
        boolean byId = old.hasIds() && fresh.hasIds();
        Tally tally = byId ? Tally.byId(old, fresh) : Tally.byInstant(old, fresh);
        return new EventMerge(
                merged(old, fresh, tally.kept),
                fresh.size() - tally.replaced - tally.unchanged,
                tally.replaced,
                tally.unchanged);
    }

    public boolean changesNothing() {
        return added == 0 && replaced == 0;
    }

    /** At the same instant what is kept comes first. */
    private static EventSeries merged(EventSeries old, EventSeries fresh, boolean[] kept) {
        EventColumns all = new EventColumns(fresh.kind(), old.size() + fresh.size());
        int j = 0;
        for (int i = 0; i < old.size(); i++) {
            if (kept[i]) {
                while (j < fresh.size() && fresh.time(j) < old.time(i)) {
                    all.add(fresh.columns(), j++);
                }
                all.add(old.columns(), i);
            }
        }
        while (j < fresh.size()) {
            all.add(fresh.columns(), j++);
        }
        return all.build(fresh.instrument());
    }

    /** Which old events stay, and what became of the new ones. */
    private static final class Tally {

        private final boolean[] kept;
        private long replaced;
        private long unchanged;

        private Tally(int old) {
            kept = new boolean[old];
        }

        private static Tally byId(EventSeries old, EventSeries fresh) {
            Tally tally = new Tally(old.size());
            TradeIdIndex index = new TradeIdIndex(fresh);
            for (int i = 0; i < old.size(); i++) {
                int j = index.find(old.columns(), i);
                tally.kept[i] = j < 0 && !isSuperseded(old, i, fresh);
                if (j >= 0) {
                    tally.count(old.sameBits(i, fresh, j), 1);
                }
            }
            return tally;
        }

        /** A trade without an id among others that have some gives way to its whole instant. */
        private static boolean isSuperseded(EventSeries old, int i, EventSeries fresh) {
            if (!old.id(i).equals(TradeId.NONE)) {
                return false;
            }
            int at = fresh.indexAtOrAfter(old.time(i));
            return at < fresh.size() && fresh.time(at) == old.time(i);
        }

        private static Tally byInstant(EventSeries old, EventSeries fresh) {
            Tally tally = new Tally(old.size());
            int j = 0;
            int i = 0;
            while (i < old.size()) {
                int next = end(old, i);
                while (j < fresh.size() && fresh.time(j) < old.time(i)) {
                    j++;
                }
                boolean both = j < fresh.size() && fresh.time(j) == old.time(i);
                for (int k = i; k < next; k++) {
                    tally.kept[k] = !both;
                }
                if (both) {
                    Instant before = new Instant(old, i, next);
                    Instant after = new Instant(fresh, j, end(fresh, j));
                    tally.count(before.sameBits(after), after.size());
                }
                i = next;
            }
            return tally;
        }

        private void count(boolean same, int events) {
            unchanged += same ? events : 0;
            replaced += same ? 0 : events;
        }

        /** The first event after the instant of event {@code i}. */
        private static int end(EventSeries events, int i) {
            int end = i + 1;
            while (end < events.size() && events.time(end) == events.time(i)) {
                end++;
            }
            return end;
        }
    }

    /** The events of one instant. */
    private record Instant(EventSeries events, int from, int to) {

        private int size() {
            return to - from;
        }

        private boolean sameBits(Instant other) {
            boolean same = size() == other.size();
            for (int k = 0; same && k < size(); k++) {
                same = events.sameBits(from + k, other.events, other.from + k);
            }
            return same;
        }
    }
}
