package alchemist.app.fx;

import alchemist.engine.Boundary;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** The caller's thread does the work. */
final class DirectBackground implements Background {

    private static final Job OVER =
            new Job() {
                @Override
                public void cancel() {}

                @Override
                public boolean isRunning() {
                    return false;
                }
            };

    @Override
    @Boundary("whatever background work throws is reported to the caller's handler")
    public <T> Job run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            failed.accept(e);
            return OVER;
        }
        done.accept(result);
        return OVER;
    }
}
