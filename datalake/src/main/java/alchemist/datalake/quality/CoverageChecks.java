package alchemist.datalake.quality;

import alchemist.engine.calendar.BarWindows;
import alchemist.engine.calendar.Coverage;
import alchemist.engine.calendar.TradingCalendar;
import alchemist.engine.calendar.WindowGap;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bars that the calendar lets expect between the first and the last, and that are not there. */
final class CoverageChecks {

    private static final int MOST = 1_000;

    private final BarSeries bars;
    private final TradingCalendar calendar;
    private final ZoneId zone;

    CoverageChecks(BarSeries bars, TradingCalendar calendar, ZoneId zone) {
        this.bars = bars;
        this.calendar = calendar;
        this.zone = zone;
    }

    List<Finding> findings() {
        BarPeriod period = bars.period();
        if (bars.size() < 2) {
            return List.of();
        }
        if (period.isIntraday()) {
            return intraday();
        }
        return period.equals(BarPeriod.ONE_DAY) ? daily() : List.of();
    }

    private List<Finding> intraday() {
        Coverage coverage = new Coverage(new BarWindows(calendar, bars.period()));
        long end = bars.time(bars.size() - 1) + 1;
        Coverage.Report report = coverage.check(bars.times(), bars.time(0), end);
        if (report.present() * 2 < Math.min(report.expected(), bars.size())) {
            return List.of(
                    finding(
                            Finding.Kind.NOT_CHECKED,
                            bars.time(0),
                            bars.size(),
                            "the bars don't lie on the windows of the calendar, so gaps are not"
                                    + " looked for"));
        }
        GapCauses causes = new GapCauses(bars, calendar, report);
        List<Finding> findings = new ArrayList<>();
        List<WindowGap> withoutTrade = new ArrayList<>();
        for (WindowGap gap : report.gaps()) {
            GapCause cause = causes.of(gap);
            if (cause == GapCause.NO_TRADE) {
                withoutTrade.add(gap);
            } else if (findings.size() < MOST) {
                findings.add(gap(gap, cause));
            }
        }
        if (!withoutTrade.isEmpty()) {
            findings.add(
                    finding(
                            Finding.Kind.NO_TRADE,
                            withoutTrade.getFirst().from(),
                            withoutTrade.stream().mapToLong(WindowGap::windows).sum(),
                            "here and there a bar is missing, as in a market with few trades"));
        }
        return findings;
    }

    /**
     * A day's bar is stamped with the day's midnight in the instrument's zone, or with its open.
     */
    private List<Finding> daily() {
        Set<LocalDate> there =
                IntStream.range(0, bars.size())
                        .mapToObj(i -> day(bars.time(i)))
                        .collect(Collectors.toSet());
        LocalDate last = day(bars.time(bars.size() - 1));
        List<Finding> findings = new ArrayList<>();
        long[] missing = {0, 0};
        new Coverage(new BarWindows(calendar, BarPeriod.ONE_DAY))
                .forEachExpected(
                        bars.time(0),
                        bars.time(bars.size() - 1) + BarPeriod.ONE_DAY.nominalNanos(),
                        open -> {
                            LocalDate day = calendar.tradingDay(open);
                            if (!there.contains(day) && !day.isAfter(last)) {
                                missing[1] = missing[0]++ == 0 ? open : missing[1];
                            } else if (missing[0] > 0) {
                                findings.add(missingDays(missing[1], missing[0]));
                                missing[0] = 0;
                            }
                        });
        return findings;
    }

    private LocalDate day(long nanos) {
        return Instant.ofEpochSecond(0, nanos).atZone(zone).toLocalDate();
    }

    private Finding gap(WindowGap gap, GapCause cause) {
        return finding(
                cause.kind(),
                gap.from(),
                gap.windows(),
                "%d bar%s missing, %s"
                        .formatted(
                                gap.windows(), gap.windows() == 1 ? " is" : "s are", cause.text()));
    }

    private Finding missingDays(long from, long count) {
        return finding(
                Finding.Kind.GAP,
                from,
                count,
                "%d trading day%s missing".formatted(count, count == 1 ? " is" : "s are"));
    }

    private Finding finding(Finding.Kind kind, long time, long count, String text) {
        return new Finding(bars.instrument(), bars.period(), kind, time, count, text);
    }
}
