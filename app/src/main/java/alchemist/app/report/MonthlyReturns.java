package alchemist.app.report;

import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.performance.EquityCurve;

import java.time.Instant;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Returns of calendar months and years in the zone of the session, as fractions; the first ones
 * count from the starting cash. Only months with bars are there.
 */
public record MonthlyReturns(SortedMap<YearMonth, Double> months, SortedMap<Year, Double> years) {

    public static MonthlyReturns of(BacktestResult result) {
        ZoneId zone = result.request().instruments().getFirst().zone();
        SortedMap<YearMonth, Double> ends = monthEnds(result.record().equity(), zone);
        SortedMap<YearMonth, Double> months = new TreeMap<>();
        SortedMap<Year, Double> years = new TreeMap<>();
        double monthStart = result.request().settings().cash();
        double yearStart = monthStart;
        int year = ends.isEmpty() ? 0 : ends.firstKey().getYear();
        for (var end : ends.entrySet()) {
            if (end.getKey().getYear() != year) {
                year = end.getKey().getYear();
                yearStart = monthStart;
            }
            months.put(end.getKey(), end.getValue() / monthStart - 1);
            years.put(Year.of(year), end.getValue() / yearStart - 1);
            monthStart = end.getValue();
        }
        return new MonthlyReturns(months, years);
    }

    /** Equity after the last bar of every month. */
    private static SortedMap<YearMonth, Double> monthEnds(EquityCurve equity, ZoneId zone) {
        SortedMap<YearMonth, Double> ends = new TreeMap<>();
        long monthEnds = Long.MIN_VALUE;
        YearMonth month = YearMonth.of(1970, 1);
        for (int i = 0; i < equity.size(); i++) {
            if (equity.time(i) >= monthEnds) {
                month = YearMonth.from(Instant.ofEpochSecond(0, equity.time(i)).atZone(zone));
                monthEnds =
                        month.plusMonths(1).atDay(1).atStartOfDay(zone).toEpochSecond()
                                * 1_000_000_000L;
            }
            ends.put(month, equity.value(i));
        }
        return ends;
    }
}
