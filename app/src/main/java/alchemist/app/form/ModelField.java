package alchemist.app.form;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A model being chosen: its kind and the numbers of that kind. Each kind remembers its numbers. For
 * the FX thread.
 *
 * @param <M> the models
 */
public final class ModelField<M> {

    private final List<ModelKind<M>> kinds;
    private final ObjectProperty<ModelKind<M>> kind;
    private final Map<ModelKind<M>, List<CheckedText<Double>>> numbers = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable M> value = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /** The first kind is chosen. */
    ModelField(List<ModelKind<M>> kinds) {
        this.kinds = List.copyOf(kinds);
        kind = new SimpleObjectProperty<>(kinds.getFirst());
        this.kinds.forEach(each -> numbers.put(each, fields(each)));
        kind.addListener((_, _, _) -> check());
        check();
    }

    public List<ModelKind<M>> kinds() {
        return kinds;
    }

    public ObjectProperty<ModelKind<M>> kindProperty() {
        return kind;
    }

    /** The numbers of the chosen kind, in the order of its parts. */
    public List<CheckedText<Double>> numbers() {
        return numbers.getOrDefault(kind.get(), List.of());
    }

    /** The model; null while a number is invalid. */
    public ReadOnlyObjectProperty<@Nullable M> valueProperty() {
        return value;
    }

    /** What is wrong, in one sentence; empty when nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Shows a model, in the first kind it is one of. */
    void show(M model) {
        for (ModelKind<M> each : kinds) {
            var read = each.reader().apply(model);
            if (read.isPresent()) {
                kind.set(each);
                for (int i = 0; i < read.get().size(); i++) {
                    numbers().get(i).textProperty().set(text(read.get().get(i)));
                }
                return;
            }
        }
        throw new IllegalArgumentException("no kind for " + model);
    }

    private static String text(double number) {
        return Double.isNaN(number) ? "" : FormChecks.text(number);
    }

    private List<CheckedText<Double>> fields(ModelKind<M> of) {
        List<CheckedText<Double>> fields = new ArrayList<>();
        for (ModelKind.Part part : of.parts()) {
            boolean optional = part.start().isEmpty();
            CheckedText<Double> field =
                    new CheckedText<>(
                            part.start(),
                            text -> text.isEmpty() && optional ? Double.NaN : Amounts.parse(text));
            field.textProperty().addListener((_, _, _) -> check());
            fields.add(field);
        }
        return fields;
    }

    private void check() {
        String wrong = "";
        List<Double> read = new ArrayList<>();
        for (CheckedText<Double> number : numbers()) {
            wrong = FormChecks.first(wrong, number.problemProperty().get());
            Double one = number.valueProperty().get();
            if (one != null) {
                read.add(one);
            }
        }
        M made = null;
        if (wrong.isEmpty()) {
            try {
                made = kind.get().maker().apply(read);
            } catch (IllegalArgumentException e) {
                wrong = sentence(String.valueOf(e.getMessage()));
            }
        }
        problem.set(wrong);
        value.set(made);
    }

    private static String sentence(String half) {
        return Character.toUpperCase(half.charAt(0)) + half.substring(1) + ".";
    }
}
