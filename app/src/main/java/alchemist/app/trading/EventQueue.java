package alchemist.app.trading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * What one screen has still to take in. Nothing is dropped: when the screen falls behind by more
 * than the capacity, the sessions wait for it. Many writers, one reader.
 */
public final class EventQueue implements AutoCloseable {

    private final Lock lock = new ReentrantLock();
    private final Condition room = lock.newCondition();
    private final Deque<DeskEvent> events = new ArrayDeque<>();
    private final int capacity;
    private final Consumer<EventQueue> whenClosed;
    private boolean closed;

    EventQueue(int capacity, Consumer<EventQueue> whenClosed) {
        this.capacity = capacity;
        this.whenClosed = whenClosed;
    }

    /** Adds an event, waiting for room; a closed queue takes and keeps nothing. */
    void put(DeskEvent event) {
        lock.lock();
        try {
            while (events.size() >= capacity && !closed) {
                room.await();
            }
            if (!closed) {
                events.add(event);
            }
        } catch (InterruptedException e) {
            // The session is being ended: its last news is kept all the same.
            events.add(event);
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /** Takes out at most {@code limit} events and hands them on, oldest first. */
    public int drain(int limit, Consumer<? super DeskEvent> consumer) {
        List<DeskEvent> batch = take(limit);
        batch.forEach(consumer);
        return batch.size();
    }

    private List<DeskEvent> take(int limit) {
        lock.lock();
        try {
            int size = Math.min(limit, events.size());
            List<DeskEvent> batch = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                batch.add(events.removeFirst());
            }
            if (size > 0) {
                room.signalAll();
            }
            return batch;
        } finally {
            lock.unlock();
        }
    }

    /** Lets waiting sessions go on; what was not taken is forgotten. */
    @Override
    public void close() {
        whenClosed.accept(this);
        lock.lock();
        try {
            closed = true;
            events.clear();
            room.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
