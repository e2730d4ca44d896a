package alchemist.app.lake;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * The long work on the lake that is under way, one at a time, and what came of the last one. For
 * the JavaFX thread.
 */
public final class LakeActivity {

    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private Runnable cancel = () -> {};

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What is being done, or the outcome of what was done last; empty at first. */
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** From 0 to 1; negative while unknown. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Stops the work; does nothing when there is none. */
    public void cancel() {
        if (busy.get()) {
            cancel.run();
        }
    }

    void begin(String what, Runnable onCancel) {
        text.set(what);
        progress.set(-1);
        cancel = onCancel;
        busy.set(true);
    }

    void advance(String what, double fraction) {
        text.set(what);
        progress.set(fraction);
    }

    void end(String outcome) {
        busy.set(false);
        text.set(outcome);
        cancel = () -> {};
    }
}
