package alchemist.datalake.download;

import alchemist.engine.time.SystemClock;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Keeps a distance between questions to the same host. Thread-safe. */
final class RateLimit {

    private final Map<String, AtomicLong> free = new ConcurrentHashMap<>();
    private final Pause pause;

    RateLimit(Pause pause) {
        this.pause = pause;
    }

    /** Waits for this caller's turn. */
    void await(String host, Duration distance) throws InterruptedException {
        if (distance.isZero()) {
            return;
        }
        long now = SystemClock.ticker();
        AtomicLong next = free.computeIfAbsent(host, name -> new AtomicLong(now));
        long turn = next.getAndUpdate(at -> Math.max(at, now) + distance.toNanos());
        if (turn > now) {
            pause.await(Duration.ofNanos(turn - now));
        }
    }
}
