package alchemist.engine.performance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The calendar periods an equity curve spans, each with the marks that lie in it. A mark belongs to
 * the day, in the zone of the session, on which its bar starts. Periods without a mark don't exist.
 * Immutable.
 */
public final class Periods {

    private final Timeframe timeframe;
    private final int[] last;
    private final List<LocalDate> keys;

    private Periods(Timeframe timeframe, int[] last, List<LocalDate> keys) {
        this.timeframe = timeframe;
        this.last = last;
        this.keys = keys;
    }

    /** Takes one pass over the times; calendar arithmetic happens once per period. */
    public static Periods of(EquityCurve curve, Timeframe timeframe, ZoneId zone) {
        if (timeframe == Timeframe.BARS) {
            return bars(curve, zone);
        }
        int[] last = new int[16];
        List<LocalDate> keys = new ArrayList<>();
        long end = Long.MIN_VALUE;
        for (int i = 0; i < curve.size(); i++) {
            if (curve.time(i) >= end) {
                LocalDate key = timeframe.lastDay(day(curve.time(i), zone));
                keys.add(key);
                end = timeframe == Timeframe.WHOLE ? Long.MAX_VALUE : endOf(key, zone);
                if (keys.size() > last.length) {
                    last = Arrays.copyOf(last, 2 * last.length);
                }
            }
            last[keys.size() - 1] = i;
        }
        return new Periods(timeframe, Arrays.copyOf(last, keys.size()), keys);
    }

    private static Periods bars(EquityCurve curve, ZoneId zone) {
        int[] last = new int[curve.size()];
        List<LocalDate> keys = new ArrayList<>(curve.size());
        Periods days = of(curve, Timeframe.DAYS, zone);
        int day = 0;
        for (int i = 0; i < last.length; i++) {
            day = i > days.last(day) ? day + 1 : day;
            last[i] = i;
            keys.add(days.key(day));
        }
        return new Periods(Timeframe.BARS, last, keys);
    }

    /** The calendar day of a moment in epoch nanoseconds. */
    static LocalDate day(long nanos, ZoneId zone) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(0, nanos), zone);
    }

    private static long endOf(LocalDate key, ZoneId zone) {
        return key.plusDays(1).atStartOfDay(zone).toEpochSecond() * 1_000_000_000L;
    }

    public Timeframe timeframe() {
        return timeframe;
    }

    public int count() {
        return last.length;
    }

    /** Index of the first mark in a period. */
    public int first(int period) {
        return period == 0 ? 0 : last[period - 1] + 1;
    }

    /** Index of the last mark in a period. */
    public int last(int period) {
        return last[period];
    }

    /** The last calendar day of a period, whether or not it has a mark: Sunday for weeks. */
    public LocalDate key(int period) {
        return keys.get(period);
    }
}
