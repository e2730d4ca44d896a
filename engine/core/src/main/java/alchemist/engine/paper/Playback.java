package alchemist.engine.paper;

import alchemist.engine.feed.MarketDataFeed;
import alchemist.engine.feed.MarketEvent;
import alchemist.engine.kernel.EngineEvent;
import alchemist.engine.kernel.Inbox;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.time.Clock;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Plays a recorded feed into an inbox at a chosen pace, on the thread that calls {@link #run}.
 * Between two bars it waits for the market time that passed, at most one bar's length (a minute
 * between ticks): the nights and weekends between sessions are skipped. While it waits, the engine
 * hears now and then how late it is, so that timers and orders that end are on time between bars.
 * Pause, speed and stop may come from any thread.
 */
final class Playback {

    /** Market time after which the engine hears how late it is, though nothing has happened. */
    private static final long BEAT = 1_000_000_000;

    /** So many nanoseconds are waited at least, however fast the playback. */
    private static final long SHORTEST_WAIT = 20_000_000;

    private static final double STOPPED = -1;

    private final MarketDataFeed feed;
    private final Inbox inbox;
    private final long pacedFrom;
    private final Clock ticker;
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private PlaybackSpeed speed;

    /** Up to when the clock's time was counted; for the playing thread. */
    private long since;

    private boolean paused;
    private boolean stopped;

    /**
     * @param pace how fast, by which clock, and what is played without waiting
     */
    Playback(MarketDataFeed feed, Inbox inbox, Pace pace) {
        this.feed = feed;
        this.inbox = inbox;
        speed = pace.speed();
        ticker = pace.ticker();
        pacedFrom = pace.from();
    }

    /**
     * How fast something is played.
     *
     * @param ticker measures the waiting; its origin does not matter
     * @param from what is known by then, epoch nanoseconds, is played without waiting
     */
    record Pace(PlaybackSpeed speed, Clock ticker, long from) {}

    /** Plays until the feed ends or {@link #stop}. Returns true at the end of the feed. */
    boolean run() throws InterruptedException {
        long last = Long.MIN_VALUE;
        for (@Nullable MarketEvent event = feed.next(); event != null; event = feed.next()) {
            long time = event.time();
            long gap = last == Long.MIN_VALUE || time <= pacedFrom ? 0 : time - last;
            if (!await(last, Math.min(gap, longest(event)))) {
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
     * Waits for a stretch of market time to pass, and tells how late it is meanwhile.
     *
     * @param from when the stretch begins, epoch nanoseconds
     * @return false when stopped
     */
    private boolean await(long from, long stretch) throws InterruptedException {
        double left = stretch;
        long told = from;
        since = ticker.now();
        do {
            left = pass(left);
            long reached = from + stretch - (long) Math.ceil(left);
            if (left > 0 && reached - told >= BEAT) {
                told = reached;
                inbox.put(new EngineEvent.Market(new MarketEvent.TimeReached(reached)));
            }
        } while (left > 0);
        return left != STOPPED;
    }

    /**
     * Lets some of the market time pass; a change of speed takes effect at once.
     *
     * @return what is left, 0 when that is not worth waiting for, or {@link #STOPPED}
     */
    private double pass(double left) throws InterruptedException {
        lock.lock();
        try {
            while (paused && !stopped) {
                changed.await();
                since = ticker.now();
            }
            if (stopped) {
                return STOPPED;
            }
            double factor = speed.factor();
            if (left < factor) {
                return 0;
            }
            long beat = Math.max(speed.wallNanos(BEAT), SHORTEST_WAIT);
            long rest = Math.min(speed.wallNanos((long) left), beat);
            while (rest > 0 && !paused && !stopped && speed.factor() == factor) {
                rest = changed.awaitNanos(rest);
            }
            long elapsed = ticker.now() - since;
            since += elapsed;
            return Math.max(0, left - elapsed * factor);
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
