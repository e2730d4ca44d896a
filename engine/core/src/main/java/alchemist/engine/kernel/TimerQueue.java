package alchemist.engine.kernel;

import alchemist.engine.calendar.TradingCalendar;
import alchemist.engine.strategy.Strategy;
import alchemist.engine.strategy.StrategyTimers;
import alchemist.engine.strategy.Timer;
import alchemist.engine.time.TimerDays;
import alchemist.engine.time.TimerSchedule;
import alchemist.engine.time.Timers;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** The timers of a strategy, in the order in which they were made. */
final class TimerQueue implements StrategyTimers {

    private final TradingCalendar calendar;
    private final LongSupplier now;
    private final List<ScheduledTimer> timers = new ArrayList<>();
    private boolean begun;

    TimerQueue(TradingCalendar calendar, LongSupplier now) {
        this.calendar = calendar;
        this.now = now;
    }

    /** The first event tells from where on timers count: an instant at its start included. */
    void begin(long start) {
        if (!begun) {
            begun = true;
            timers.forEach(timer -> timer.startAfter(start - 1));
        }
    }

    /** Calls every timer that is due. */
    void tell(long time, Consumer<Consumer<Strategy>> teller) {
        if (timers.isEmpty()) {
            return;
        }
        for (ScheduledTimer timer : List.copyOf(timers)) {
            if (timer.isDue(time)) {
                timer.call(time);
                teller.accept(strategy -> strategy.onTimer(timer));
            }
        }
        timers.removeIf(ScheduledTimer::isOver);
    }

    @Override
    public TimerDays days() {
        return TimerDays.of(calendar);
    }

    @Override
    public Timer on(TimerSchedule schedule) {
        return add(new ScheduledTimer(schedule, false));
    }

    @Override
    public Timer atOpen(Duration offset, TimerDays days) {
        return add(new ScheduledTimer(Timers.atOpen(offset, days), offset.isZero()));
    }

    @Override
    public Timer atTime(LocalTime time, TimerDays days) {
        return on(Timers.atTime(time, calendar.zone(), days));
    }

    private Timer add(ScheduledTimer timer) {
        if (begun) {
            timer.startAfter(now.getAsLong());
        }
        timers.add(timer);
        return timer;
    }
}
