package alchemist.engine.calendar;

import java.time.LocalDate;
import java.time.ZoneId;

/** The sessions that close on {@value #DAYS} successive dates, as columns. Immutable. */
final class SessionTable {

    static final int DAYS = 512;

    private final int firstDay;
    private final long[] open = new long[DAYS];
    private final long[] close = new long[DAYS];
    private final int[] tradingDay = new int[DAYS];

    SessionTable(CalendarDefinition definition, int firstDay) {
        this.firstDay = firstDay;
        for (int i = 0; i < DAYS; i++) {
            fill(definition, i);
        }
    }

    private void fill(CalendarDefinition definition, int i) {
        LocalDate date = LocalDate.ofEpochDay(firstDay + i);
        ZoneId zone = definition.zone();
        open[i] = TradingCalendar.CLOSED;
        close[i] = TradingCalendar.CLOSED;
        definition
                .hours(date)
                .ifPresent(
                        hours -> {
                            open[i] = hours.openOn(date, zone);
                            close[i] = hours.closeOn(date, zone);
                            tradingDay[i] = tradingDay(definition, date);
                        });
    }

    /** The first date from {@code date} on with a session that counts for itself. */
    private static int tradingDay(CalendarDefinition definition, LocalDate date) {
        LocalDate day = date;
        while (definition.hours(day).map(SessionHours::countsForNextDay).orElse(true)) {
            day = day.plusDays(1);
        }
        return (int) day.toEpochDay();
    }

    long open(int day) {
        return open[day - firstDay];
    }

    long close(int day) {
        return close[day - firstDay];
    }

    int tradingDay(int day) {
        return tradingDay[day - firstDay];
    }
}
