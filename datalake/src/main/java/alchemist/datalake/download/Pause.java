package alchemist.datalake.download;

import java.time.Duration;

/** Waits; tests don't. */
@FunctionalInterface
public interface Pause {

    void await(Duration time) throws InterruptedException;

    /** Really waits. */
    static Pause real() {
        return Thread::sleep;
    }
}
