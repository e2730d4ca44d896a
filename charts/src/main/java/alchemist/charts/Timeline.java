package alchemist.charts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;

/** The times of the bars as the clock on the wall shows them in one zone. */
final class Timeline {

    static final long SECOND = 1_000_000_000L;
    static final long DAY = 86_400;
    private static final int SAMPLE = 101;

    private final LongColumn times;
    private final ZoneId zone;
    private final WallClock clock;
    private SessionStarts sessions = SessionStarts.NONE;

    Timeline(LongColumn times, ZoneId zone) {
        this.times = times;
        this.zone = zone;
        clock = new WallClock(zone);
    }

    void setSessions(SessionStarts starts) {
        sessions = starts;
    }

    /** Whether a bar belongs to another session than an earlier one. */
    boolean isSessionBetween(int before, int index) {
        return sessions.between(times.get(before), times.get(index));
    }

    int size() {
        return times.size();
    }

    long time(int index) {
        return times.get(index);
    }

    void append(long time) {
        times.add(time);
    }

    int indexAtOrBefore(long nanos) {
        return times.indexAtOrBefore(nanos);
    }

    /** Seconds since 1970-01-01T00:00 on the wall clock. */
    long wall(int index) {
        return clock.seconds(times.get(index));
    }

    /** The zone as a trader names it: "New York", "UTC". */
    String zoneName() {
        if (zone instanceof ZoneOffset || zone.getId().equals("UTC") || zone.getId().equals("Z")) {
            return zone.normalized().equals(ZoneOffset.UTC) ? "UTC" : "UTC" + zone.getId();
        }
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    ZoneId zone() {
        return zone;
    }

    /** The usual distance of two bars in seconds: the median of a sample; 60 when unknown. */
    double period() {
        int gaps = times.size() - 1;
        if (gaps < 1) {
            return 60;
        }
        long[] sample = new long[Math.min(SAMPLE, gaps)];
        for (int i = 0; i < sample.length; i++) {
            int at = (int) ((long) i * gaps / sample.length);
            sample[i] = times.get(at + 1) - times.get(at);
        }
        Arrays.sort(sample);
        return Math.max(1e-9, sample[sample.length / 2] / (double) SECOND);
    }

    /** Bars in {@code seconds} of wall time; within a day as in a session, else on average. */
    double barsIn(long seconds, double period) {
        int size = times.size();
        if (seconds < DAY) {
            return seconds / period;
        }
        if (size < 2) {
            return size;
        }
        double span = (times.get(size - 1) - times.get(0)) / (double) SECOND + period;
        return seconds >= span ? size : size * (seconds / span);
    }

    /** Whether bars last a day or more, so that the time of day says nothing. */
    boolean isDaily() {
        return times.size() > 1 && period() >= 0.9 * DAY;
    }

    /** "Mon 7 Oct 2013 09:31", without the time for daily bars. */
    String describe(int index) {
        long wall = wall(index);
        LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(wall, DAY));
        DayOfWeek weekday = date.getDayOfWeek();
        String day =
                weekday.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + TimeText.full(date);
        if (isDaily()) {
            return day;
        }
        boolean seconds = period() < 60;
        return day + " " + TimeText.time(wall, seconds);
    }
}
