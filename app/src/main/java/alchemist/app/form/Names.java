package alchemist.app.form;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/**
 * Shows values by name; the user chooses, never types.
 *
 * @param <T> the values
 */
public final class Names<T> extends StringConverter<T> {

    private final Function<T, String> name;
    private final String none;

    private Names(Function<T, String> name, String none) {
        this.name = name;
        this.none = none;
    }

    public static <T> Names<T> of(Function<T, String> name) {
        return new Names<>(name, "");
    }

    /** The same with a name for no value. */
    public Names<T> withNone(String text) {
        return new Names<>(name, text);
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? none : name.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("choices are not typed");
    }
}
