package alchemist.engine.time;

import alchemist.engine.calendar.BarWindows;
import alchemist.engine.model.BarPeriod;

import java.time.Duration;

/** Fires at a fixed distance from one edge of the trading day. */
final class TradingDayTimer implements TimerSchedule {

    /** Which end of the trading day. */
    enum Edge {
        OPEN,
        CLOSE
    }

    private final Edge edge;
    private final long offset;
    private final TimerDays days;
    private final BarWindows tradingDays;

    TradingDayTimer(Edge edge, Duration offset, TimerDays days) {
        this.edge = edge;
        this.offset = offset.toNanos();
        this.days = days;
        tradingDays = new BarWindows(days.calendar(), BarPeriod.ONE_DAY);
    }

    @Override
    public long next(long after) {
        long day = after - offset;
        for (int i = 0; i < Timers.MOST_REFUSALS; i++) {
            long firing = offset + at(day);
            if (firing > after && days.includes(days.calendar().tradingDay(day))) {
                return firing;
            }
            day = tradingDays.next(day);
        }
        return NEVER;
    }

    private long at(long day) {
        return switch (edge) {
            case OPEN -> tradingDays.start(day);
            case CLOSE -> tradingDays.end(day);
        };
    }
}
