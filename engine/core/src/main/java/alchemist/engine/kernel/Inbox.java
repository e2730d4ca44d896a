package alchemist.engine.kernel;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The one hop between other threads and the engine's. Bounded: a fast feed waits for the engine.
 */
public final class Inbox {

    private final BlockingQueue<EngineEvent> events;

    public Inbox(int capacity) {
        events = new ArrayBlockingQueue<>(capacity);
    }

    /** Adds an event, waiting while the inbox is full. */
    public void put(EngineEvent event) throws InterruptedException {
        events.put(event);
    }

    /** Adds an event unless the inbox stays full for {@code millis}. */
    public boolean offer(EngineEvent event, long millis) throws InterruptedException {
        return events.offer(event, millis, TimeUnit.MILLISECONDS);
    }

    /** The next event, or null when none comes within {@code millis}. */
    public @Nullable EngineEvent poll(long millis) throws InterruptedException {
        return events.poll(millis, TimeUnit.MILLISECONDS);
    }

    public boolean isEmpty() {
        return events.isEmpty();
    }
}
