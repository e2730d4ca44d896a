package alchemist.app.fx;

import alchemist.engine.Boundary;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Virtual threads; results travel to the JavaFX thread. */
final class LiveBackground implements Background {

    private final FxThread fx;

    LiveBackground(FxThread fx) {
        this.fx = fx;
    }

    @Override
    public <T> Job run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        AtomicBoolean open = new AtomicBoolean(true);
        Thread thread =
                Thread.ofVirtual()
                        .name("background")
                        .start(() -> report(open, outcome(work, done, failed)));
        return new ThreadJob(thread, open);
    }

    private void report(AtomicBoolean open, Runnable outcome) {
        fx.run(
                () -> {
                    if (open.compareAndSet(true, false)) {
                        outcome.run();
                    }
                });
    }

    @Boundary("whatever background work throws is shown to the user instead of being lost")
    private static <T> Runnable outcome(
            Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        try {
            T result = work.call();
            return () -> done.accept(result);
        } catch (Exception e) {
            return () -> failed.accept(e);
        } catch (Throwable e) {
            IllegalStateException wrapped = new IllegalStateException(e);
            return () -> failed.accept(wrapped);
        }
    }

    private record ThreadJob(Thread thread, AtomicBoolean open) implements Job {

        @Override
        public void cancel() {
            if (open.compareAndSet(true, false)) {
                thread.interrupt();
            }
        }

        @Override
        public boolean isRunning() {
            return open.get();
        }
    }
}
