package alchemist.app.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One kind of a model, for example costs by percent, with the numbers it is made of.
 *
 * @param label for example {@code percent}
 * @param maker throws {@link IllegalArgumentException} where the numbers don't fit
 * @param reader the numbers of a model of this kind; empty for models of other kinds
 * @param <M> the models
 */
public record ModelKind<M>(
        String label,
        List<Part> parts,
        Function<List<Double>, M> maker,
        Function<M, Optional<List<Double>>> reader) {

    public ModelKind {
        parts = List.copyOf(parts);
    }

    /**
     * A number of a model.
     *
     * @param name may be empty where the unit says all
     * @param unit what follows the number
     * @param start what stands there at first; empty for numbers that may be left out, which are
     *     NaN then
     */
    public record Part(String name, String unit, String start) {}

    /** A kind without numbers. */
    static <M> ModelKind<M> fixed(String label, M model) {
        return new ModelKind<>(
                label,
                List.of(),
                _ -> model,
                other -> other.equals(model) ? Optional.of(List.of()) : Optional.empty());
    }

    @Override
    public String toString() {
        return label;
    }
}
