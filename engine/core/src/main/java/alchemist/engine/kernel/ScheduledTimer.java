package alchemist.engine.kernel;

import alchemist.engine.strategy.Timer;
import alchemist.engine.time.TimerSchedule;

/** A timer and the instant at which it is due next. */
final class ScheduledTimer implements Timer {

    private final TimerSchedule schedule;

    /** 1 when a bar that ends at the instant itself is too early, else 0. */
    private final long delay;

    private long next = TimerSchedule.NEVER;
    private long time = Long.MIN_VALUE;
    private boolean cancelled;

    /**
     * @param afterOpen true when it waits for a bar that ends after its instant
     */
    ScheduledTimer(TimerSchedule schedule, boolean afterOpen) {
        this.schedule = schedule;
        delay = afterOpen ? 1 : 0;
    }

    /** Counts instants after this one only. */
    void startAfter(long instant) {
        next = schedule.next(instant);
    }

    boolean isDue(long now) {
        return !cancelled && next <= now - delay;
    }

    /** Counts as called for everything that was due. */
    void call(long now) {
        time = next;
        next = schedule.next(now - delay);
    }

    boolean isOver() {
        return cancelled;
    }

    @Override
    public long time() {
        return time;
    }

    @Override
    public void cancel() {
        cancelled = true;
    }
}
