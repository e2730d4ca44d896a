package alchemist.engine.calendar;

import alchemist.engine.model.BarPeriod;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * The windows of a period's bars on a calendar.
 *
 * <p>Intraday windows are counted from each session's open in elapsed time and cut at its close, so
 * the last one may be shorter. A day's window is the trading day, from its first open to its last
 * close; weeks run from Monday to Sunday and months from the 1st, both by trading day. A window is
 * named by its start. Thread-safe; allocates nothing for periods up to a week.
 */
public final class BarWindows {

    /** 5 January 1970, a Monday. */
    private static final int MONDAY = 4;

    private final TradingCalendar calendar;
    private final BarPeriod period;

    /**
     * @throws IllegalArgumentException for an intraday period over 24 hours, several days or weeks,
     *     or months that do not divide a year
     */
    public BarWindows(TradingCalendar calendar, BarPeriod period) {
        this.calendar = calendar;
        this.period = period;
        boolean supported =
                switch (period.unit()) {
                    case SECOND, MINUTE, HOUR -> period.compareTo(BarPeriod.ONE_DAY) <= 0;
                    case DAY, WEEK -> period.count() == 1;
                    case MONTH -> 12 % period.count() == 0;
                };
        if (!supported) {
            throw new IllegalArgumentException("bars of " + period + " have no windows");
        }
    }

    public TradingCalendar calendar() {
        return calendar;
    }

    public BarPeriod period() {
        return period;
    }

    /**
     * Start of the window that contains {@code instant}, or of the first one after it when the
     * market is closed.
     */
    public long start(long instant) {
        int day = calendar.dayAtOrAfter(instant);
        if (!period.isIntraday()) {
            return calendar.open(calendar.firstDayOf(firstDate(calendar.tradingDay(day))));
        }
        long open = calendar.open(day);
        return instant <= open ? open : instant - (instant - open) % period.nominalNanos();
    }

    /** End (exclusive) of the window of which {@link #start} is the start. */
    public long end(long instant) {
        int day = calendar.dayAtOrAfter(instant);
        if (!period.isIntraday()) {
            return calendar.close(calendar.lastDayOf(lastDate(calendar.tradingDay(day))));
        }
        return Math.min(start(instant) + period.nominalNanos(), calendar.close(day));
    }

    /** Start of the window after the one of {@code instant}. */
    public long next(long instant) {
        return start(end(instant));
    }

    private int firstDate(int tradingDay) {
        return switch (period.unit()) {
            case WEEK -> tradingDay - Math.floorMod(tradingDay - MONDAY, 7);
            case MONTH -> (int) firstMonth(tradingDay).toEpochDay();
            case SECOND, MINUTE, HOUR, DAY -> tradingDay;
        };
    }

    private int lastDate(int tradingDay) {
        return switch (period.unit()) {
            case WEEK -> firstDate(tradingDay) + 6;
            case MONTH -> (int) firstMonth(tradingDay).plusMonths(period.count()).toEpochDay() - 1;
            case SECOND, MINUTE, HOUR, DAY -> tradingDay;
        };
    }

    private LocalDate firstMonth(int tradingDay) {
        LocalDate date = LocalDate.ofEpochDay(tradingDay);
        int back = (date.getMonthValue() - 1) % period.count();
        return date.with(TemporalAdjusters.firstDayOfMonth()).minusMonths(back);
    }
}
