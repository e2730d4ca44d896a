package alchemist.engine.paper;

import alchemist.engine.feed.MarketDataFeed;
import alchemist.engine.feed.MarketEvent;
import alchemist.engine.kernel.EngineEvent;
import alchemist.engine.kernel.Inbox;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.time.SystemClock;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Plays a recorded feed into an inbox at a chosen pace, on the thread that calls {@link #run}.
 * Between two bars it waits for the market time that passed, at most one bar's length (a minute
 * between ticks): the nights and weekends between sessions are skipped. Pause, speed and stop may
 * come from any thread.
 */
final class Playback {

    private final MarketDataFeed feed;
    private final Inbox inbox;
    private final long pacedFrom;
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private PlaybackSpeed speed;
    private boolean paused;
    private boolean stopped;

    /**
     * @param pacedFrom what is known by then, epoch nanoseconds, is played without waiting
     */
    Playback(MarketDataFeed feed, Inbox inbox, PlaybackSpeed speed, long pacedFrom) {
        this.feed = feed;
        this.inbox = inbox;
        this.speed = speed;
        this.pacedFrom = pacedFrom;
    }

    /** Plays until the feed ends or {@link #stop}. Returns true at the end of the feed. */
    boolean run() throws InterruptedException {
        long last = Long.MIN_VALUE;
        for (@Nullable MarketEvent event = feed.next(); event != null; event = feed.next()) {
            long time = event.time();
            long gap = last == Long.MIN_VALUE || time <= pacedFrom ? 0 : time - last;
            if (!await(Math.min(gap, longest(event)))) {
                return false;
            }
            last = time;
            inbox.put(new EngineEvent.Market(event));
            if (feed.nextTime() > time) {
                inbox.put(new EngineEvent.Market(new MarketEvent.TimeReached(time)));
            }
        }
        return true;
    }

    private static long longest(MarketEvent event) {
        return event instanceof MarketEvent.BarClosed bar
                ? bar.period().nominalNanos()
                : BarPeriod.ONE_MINUTE.nominalNanos();
    }

    /**
     * Waits for a stretch of market time to pass; a change of speed takes effect at once.
     *
     * @return false when stopped
     */
    private boolean await(long marketNanos) throws InterruptedException {
        lock.lock();
        try {
            double left = marketNanos;
            while (!stopped && (paused || left >= speed.factor())) {
                if (paused) {
                    changed.await();
                } else {
                    double factor = speed.factor();
                    long begun = SystemClock.ticker();
                    changed.await(speed.wallNanos((long) left), TimeUnit.NANOSECONDS);
                    left -= (SystemClock.ticker() - begun) * factor;
                }
            }
            return !stopped;
        } finally {
            lock.unlock();
        }
    }

    void setPaused(boolean pause) {
        change(() -> paused = pause);
    }

    void setSpeed(PlaybackSpeed next) {
        change(() -> speed = next);
    }

    void stop() {
        change(() -> stopped = true);
    }

    boolean isPaused() {
        lock.lock();
        try {
            return paused;
        } finally {
            lock.unlock();
        }
    }

    PlaybackSpeed speed() {
        lock.lock();
        try {
            return speed;
        } finally {
            lock.unlock();
        }
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
