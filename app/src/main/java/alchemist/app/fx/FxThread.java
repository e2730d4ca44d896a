package alchemist.app.fx;

import javafx.application.Platform;

/** The one door to the JavaFX thread. Callable from any thread. */
public interface FxThread {

    /** Runs the action on the JavaFX thread: at once when already there, else soon. */
    void run(Runnable action);

    /** The real thread; the toolkit must have been started. */
    static FxThread live() {
        return action -> {
            if (Platform.isFxApplicationThread()) {
                action.run();
            } else {
                Platform.runLater(action);
            }
        };
    }

    /** Runs everything at once on the caller's thread, for tests without a toolkit. */
    static FxThread direct() {
        return Runnable::run;
    }
}
