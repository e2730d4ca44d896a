package alchemist.app.fx;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * A value that changes faster than the screen: set from any thread, the newest one is handed to its
 * sink on the JavaFX thread at the next pulse, older ones are dropped.
 */
public final class Latest<T> implements Subscription {

    private final AtomicReference<@Nullable T> newest = new AtomicReference<>();
    private final Consumer<T> sink;
    private final Subscription beat;

    public Latest(Pulse pulse, Consumer<T> sink) {
        this.sink = sink;
        this.beat = pulse.each(this::drain);
    }

    /** Replaces the value; any thread. */
    public void set(T value) {
        newest.set(value);
    }

    private void drain() {
        T value = newest.getAndSet(null);
        if (value != null) {
            sink.accept(value);
        }
    }

    @Override
    public void close() {
        beat.close();
    }
}
