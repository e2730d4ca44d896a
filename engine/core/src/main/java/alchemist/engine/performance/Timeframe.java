package alchemist.engine.performance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * The periods over which returns are measured. The number of periods per year is the convention of
 * backtrader's analyzers: 252 days, 52 weeks, 12 months.
 */
public enum Timeframe {
    /** Every mark of the equity curve is a period of its own; nothing is annualised. */
    BARS(1),
    DAYS(252),
    /** Monday to Sunday. */
    WEEKS(52),
    MONTHS(12),
    YEARS(1),
    /** The whole run is one period. */
    WHOLE(1);

    private final int periodsPerYear;

    Timeframe(int periodsPerYear) {
        this.periodsPerYear = periodsPerYear;
    }

    /** How many such periods a year has by convention; 1 where no convention exists. */
    public int periodsPerYear() {
        return periodsPerYear;
    }

    /** The last calendar day of the period a day lies in. */
    LocalDate lastDay(LocalDate day) {
        return switch (this) {
            case BARS, DAYS -> day;
            case WEEKS -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case MONTHS -> day.with(TemporalAdjusters.lastDayOfMonth());
            case YEARS -> day.with(TemporalAdjusters.lastDayOfYear());
            case WHOLE -> LocalDate.of(9999, 12, 31);
        };
    }
}
