package alchemist.app.form;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/**
 * A text being edited that stands for a value. For the FX thread.
 *
 * @param <T> what the text is read as
 */
public final class CheckedText<T> {

    private final Function<String, T> reader;
    private final StringProperty text;
    private final ReadOnlyObjectWrapper<@Nullable T> value = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /**
     * @param reader throws {@link IllegalArgumentException} with a sentence for the user
     */
    public CheckedText(String initial, Function<String, T> reader) {
        this.reader = reader;
        text = new SimpleStringProperty(initial);
        text.addListener((_, _, _) -> check());
        check();
    }

    public StringProperty textProperty() {
        return text;
    }

    /** What the text says; null while it can't be read. */
    public ReadOnlyObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    /** Why it can't be read, in one sentence; empty when it can. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Reads the text again, after something it is read against has changed. */
    public void check() {
        try {
            T read = reader.apply(text.get().strip());
            problem.set("");
            value.set(read);
        } catch (IllegalArgumentException e) {
            problem.set(String.valueOf(e.getMessage()));
            value.set(null);
        }
    }
}
