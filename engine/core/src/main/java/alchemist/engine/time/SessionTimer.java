package alchemist.engine.time;

import alchemist.engine.calendar.Session;
import alchemist.engine.calendar.TradingCalendar;

/** Fires at fixed intervals of elapsed time while the market is open. */
final class SessionTimer implements TimerSchedule {

    private final long interval;
    private final TimerDays days;

    SessionTimer(long interval, TimerDays days) {
        this.interval = interval;
        this.days = days;
    }

    @Override
    public long next(long after) {
        TradingCalendar calendar = days.calendar();
        long instant = after;
        for (int i = 0; i < Timers.MOST_REFUSALS; i++) {
            Session session = calendar.sessionAtOrAfter(instant);
            long firing = firstAfter(after, session.open());
            if (firing < session.close() && days.includes(session.tradingDay())) {
                return firing;
            }
            instant = session.close();
        }
        return NEVER;
    }

    private long firstAfter(long after, long open) {
        return after < open ? open : open + ((after - open) / interval + 1) * interval;
    }
}
