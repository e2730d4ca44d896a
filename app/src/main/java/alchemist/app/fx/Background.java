package alchemist.app.fx;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Runs work away from the JavaFX thread and reports on it. */
public interface Background {

    /**
     * Starts the work.
     *
     * @param done gets the result, on the JavaFX thread
     * @param failed gets what the work threw, on the JavaFX thread
     */
    <T> Job run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed);

    /** One virtual thread per piece of work. */
    static Background live(FxThread fx) {
        return new LiveBackground(fx);
    }

    /** Does the work before {@code run} returns, for tests. */
    static Background direct() {
        return new DirectBackground();
    }
}
