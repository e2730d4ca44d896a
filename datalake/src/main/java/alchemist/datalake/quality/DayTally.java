package alchemist.datalake.quality;

import alchemist.engine.calendar.BarWindows;
import alchemist.engine.calendar.Coverage;
import alchemist.engine.calendar.Session;
import alchemist.engine.calendar.TradingCalendar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Counts bars and findings by trading day. */
final class DayTally {

    private final BarSeries bars;
    private final TradingCalendar calendar;
    private final ZoneId zone;
    private final Map<LocalDate, long[]> counts = new HashMap<>();
    private final Map<LocalDate, List<Finding>> findings = new HashMap<>();
    private boolean windowsFit = true;
    private long longestDay;

    /**
     * @param zone of the instrument, by which bars of a day are named
     */
    DayTally(BarSeries bars, TradingCalendar calendar, ZoneId zone) {
        this.bars = bars;
        this.calendar = calendar;
        this.zone = zone;
    }

    QualityCalendar calendar(List<Finding> found) {
        BarPeriod period = bars.period();
        boolean daily = period.equals(BarPeriod.ONE_DAY);
        NavigableMap<LocalDate, QualityCalendar.Day> days = new TreeMap<>();
        if (bars.isEmpty() || (!period.isIntraday() && !daily)) {
            return new QualityCalendar(days);
        }
        for (Finding each : found) {
            windowsFit &= each.kind() != Finding.Kind.NOT_CHECKED;
            findings.computeIfAbsent(day(each.time()), _ -> new ArrayList<>()).add(each);
        }
        count();
        LocalDate last = day(bars.time(bars.size() - 1));
        for (LocalDate each = day(bars.time(0)); !each.isAfter(last); each = each.plusDays(1)) {
            calendar.tradingDaySpan(each).ifPresent(this::measure);
        }
        for (LocalDate each = day(bars.time(0)); !each.isAfter(last); each = each.plusDays(1)) {
            days.put(each, day(each));
        }
        return new QualityCalendar(days);
    }

    private LocalDate day(long time) {
        return bars.period().isIntraday()
                ? calendar.tradingDay(time)
                : Instant.ofEpochSecond(0, time).atZone(zone).toLocalDate();
    }

    private void measure(Session span) {
        longestDay = Math.max(longestDay, span.close() - span.open());
    }

    /** Bars expected, and of those present; where windows don't fit, what is there is expected. */
    private void count() {
        long end = bars.time(bars.size() - 1) + 1;
        if (!bars.period().isIntraday() || !windowsFit) {
            for (int i = 0; i < bars.size(); i++) {
                long[] count = counts.computeIfAbsent(day(bars.time(i)), _ -> new long[2]);
                count[1]++;
            }
            return;
        }
        int[] next = {0};
        new Coverage(new BarWindows(calendar, bars.period()))
                .forEachExpected(
                        bars.time(0),
                        end,
                        start -> {
                            long[] count =
                                    counts.computeIfAbsent(
                                            calendar.tradingDay(start), _ -> new long[2]);
                            count[0]++;
                            while (next[0] < bars.size() && bars.time(next[0]) < start) {
                                next[0]++;
                            }
                            if (next[0] < bars.size() && bars.time(next[0]) == start) {
                                count[1]++;
                            }
                        });
    }

    private QualityCalendar.Day day(LocalDate date) {
        long[] count = counts.getOrDefault(date, new long[2]);
        long present = count[1];
        long expected =
                windowsFit && bars.period().isIntraday()
                        ? count[0]
                        : Math.max(present, calendar.isTradingDay(date) ? 1 : 0);
        List<Finding> own = findings.getOrDefault(date, List.of());
        List<String> notes = new ArrayList<>();
        closing(date).ifPresent(notes::add);
        own.forEach(each -> notes.add(each.kind().text() + ": " + each.text()));
        return new QualityCalendar.Day(
                date, status(own, expected, present), expected, present, notes);
    }

    private static QualityCalendar.Status status(List<Finding> own, long expected, long present) {
        if (own.stream()
                .anyMatch(each -> each.kind().isWrong() && !each.kind().isAboutCoverage())) {
            return QualityCalendar.Status.BROKEN;
        }
        if (expected == 0) {
            return QualityCalendar.Status.CLOSED;
        }
        if (present == 0) {
            return QualityCalendar.Status.MISSING;
        }
        return present < expected
                ? QualityCalendar.Status.PARTIAL
                : QualityCalendar.Status.COMPLETE;
    }

    /** Why a weekday has no bars, or fewer than usual. */
    private Optional<String> closing(LocalDate date) {
        Optional<Session> span = calendar.tradingDaySpan(date);
        if (span.isEmpty()) {
            return date.getDayOfWeek().getValue() <= 5 ? Optional.of("holiday") : Optional.empty();
        }
        // An hour less is only the change of the clocks.
        if (longestDay - (span.get().close() - span.get().open()) <= 3_600_000_000_000L) {
            return Optional.empty();
        }
        LocalTime close =
                Instant.ofEpochSecond(0, span.get().close()).atZone(calendar.zone()).toLocalTime();
        return Optional.of("early close at " + close);
    }
}
