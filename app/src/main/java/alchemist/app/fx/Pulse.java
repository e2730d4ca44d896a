package alchemist.app.fx;

import javafx.animation.AnimationTimer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The heartbeat of the screen: runs its listeners once per frame, at most 60 times a second.
 * Belongs to the JavaFX thread.
 */
public abstract class Pulse {

    private final List<Runnable> listeners = new ArrayList<>();

    private Pulse() {}

    /** Beats with the screen; the toolkit must have been started. */
    public static Pulse live() {
        return new Live();
    }

    /** Beats when {@link #fire} is called, for tests. */
    public static Pulse manual() {
        return new Manual();
    }

    /** Runs the listener on every pulse until the subscription is closed. */
    public Subscription each(Runnable listener) {
        if (listeners.isEmpty()) {
            start();
        }
        // A list may hold an equal listener twice, so each subscription has an identity of its own.
        Runnable own = new Listener(listener)::run;
        listeners.add(own);
        return () -> {
            if (listeners.remove(own) && listeners.isEmpty()) {
                stop();
            }
        };
    }

    /** A value set from any thread, handed over at most once per pulse. */
    public <T> Latest<T> latest(Consumer<T> sink) {
        return new Latest<>(this, sink);
    }

    /** One beat. */
    public void fire() {
        for (Runnable listener : List.copyOf(listeners)) {
            listener.run();
        }
    }

    abstract void start();

    abstract void stop();

    private record Listener(Runnable action) {
        void run() {
            action.run();
        }
    }

    private static final class Manual extends Pulse {
        @Override
        void start() {}

        @Override
        void stop() {}
    }

    private static final class Live extends Pulse {

        private final AnimationTimer timer =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        fire();
                    }
                };

        @Override
        void start() {
            timer.start();
        }

        @Override
        void stop() {
            timer.stop();
        }
    }
}
