package alchemist.app.fx;

/** Work under way in the background. Thread-safe. */
public interface Job {

    /** Interrupts the work; neither its result nor a failure is reported afterwards. */
    void cancel();

    /** True until it has reported or was cancelled. */
    boolean isRunning();
}
