package alchemist.app.form;

import alchemist.engine.strategy.ParameterSpec;
import alchemist.engine.strategy.StrategyProvider;
import alchemist.engine.strategy.StrategySetup;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters of one strategy being edited: fields made from its description, checked one by one
 * and together after every change. Remembers what was typed for each strategy. For the FX thread.
 */
public final class ParameterFormViewModel {

    private final ObservableList<ParameterFieldViewModel> fields =
            FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable StrategySetup> value =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final BooleanBinding valid = Bindings.isNotNull(value);
    private final Map<String, Map<String, String>> typed = new HashMap<>();
    private @Nullable StrategyProvider<?> provider;
    private boolean filling;

    /** One per parameter, in declaration order. */
    public ObservableList<ParameterFieldViewModel> fields() {
        return fields;
    }

    /** The strategy with these parameters; null while something is invalid. */
    public ReadOnlyObjectProperty<@Nullable StrategySetup> valueProperty() {
        return value.getReadOnlyProperty();
    }

    public BooleanBinding validProperty() {
        return valid;
    }

    /** What is wrong, naming the parameter; empty when nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public Optional<ParameterFieldViewModel> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** Shows a strategy's fields, as they were left the last time; null for no strategy. */
    public void show(@Nullable StrategyProvider<?> shown) {
        provider = shown;
        if (shown == null) {
            fields.clear();
            problem.set("");
            value.set(null);
            return;
        }
        fields.setAll(ParameterSpec.of(shown).stream().map(this::field).toList());
        fill(typed.getOrDefault(shown.id(), Map.of()));
        check();
    }

    /** Shows a strategy with these parameters. */
    public void show(StrategySetup setup) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (ParameterSpec spec : ParameterSpec.of(setup.provider())) {
            Object chosen = setup.parameters().getOrDefault(spec.name(), spec.defaultValue());
            texts.put(spec.name(), spec.type().text(chosen));
        }
        typed.put(setup.id(), texts);
        show(setup.provider());
    }

    /** Puts every field back to its default. */
    public void reset() {
        filling = true;
        fields.forEach(field -> field.textProperty().set(field.defaultText()));
        filling = false;
        check();
    }

    private ParameterFieldViewModel field(ParameterSpec spec) {
        ParameterFieldViewModel field = new ParameterFieldViewModel(spec);
        field.textProperty().subscribe(() -> check());
        return field;
    }

    private void fill(Map<String, String> texts) {
        filling = true;
        for (ParameterFieldViewModel field : fields) {
            field.textProperty().set(texts.getOrDefault(field.name(), field.defaultText()));
        }
        filling = false;
    }

    private void check() {
        StrategyProvider<?> shown = provider;
        if (filling || shown == null) {
            return;
        }
        typed.put(shown.id(), texts());
        problem.set("");
        for (ParameterFieldViewModel field : fields) {
            field.setProblem(field.check());
            if (problem.get().isEmpty() && !field.problemProperty().get().isEmpty()) {
                problem.set(named(field));
            }
        }
        value.set(problem.get().isEmpty() ? together(shown) : null);
    }

    /** The check that only the strategy itself can make, such as fast below slow. */
    private @Nullable StrategySetup together(StrategyProvider<?> shown) {
        try {
            return StrategySetup.parse(shown, texts());
        } catch (IllegalArgumentException e) {
            ParameterProblem refused = ParameterProblem.of(e);
            Optional<ParameterFieldViewModel> field = field(refused.parameter());
            field.ifPresent(each -> each.setProblem(refused.sentence()));
            problem.set(field.map(ParameterFormViewModel::named).orElse(refused.sentence()));
            return null;
        }
    }

    private static String named(ParameterFieldViewModel field) {
        return field.spec().label() + ": " + field.problemProperty().get();
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.forEach(field -> texts.put(field.name(), field.textProperty().get()));
        return texts;
    }
}
