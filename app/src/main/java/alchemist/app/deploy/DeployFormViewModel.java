package alchemist.app.deploy;

import alchemist.app.form.DatasetPickerViewModel;
import alchemist.app.form.FormChecks;
import alchemist.app.form.ParameterFormViewModel;
import alchemist.app.home.StrategyCatalog;
import alchemist.app.trading.Terms;
import alchemist.datalake.lake.DatasetInfo;
import alchemist.engine.paper.PlaybackSpeed;
import alchemist.engine.sim.SimulationSettings;
import alchemist.engine.strategy.StrategyProvider;
import alchemist.engine.strategy.StrategySetup;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the user enters for a deployment, checked after every change. For the JavaFX thread. */
public final class DeployFormViewModel {

    private final List<StrategyProvider<?>> strategies;
    private final ObjectProperty<@Nullable StrategyProvider<?>> strategy =
            new SimpleObjectProperty<>();
    private final ParameterFormViewModel parameters = new ParameterFormViewModel();
    private final DatasetPickerViewModel data;
    private final DeployFields fields;
    private final ObjectProperty<PlaybackSpeed> speed =
            new SimpleObjectProperty<>(new PlaybackSpeed(60));
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    DeployFormViewModel(StrategyCatalog catalog, DatasetPickerViewModel data) {
        strategies = catalog.providers();
        this.data = data;
        fields = new DeployFields(data);
        strategy.addListener((_, _, chosen) -> parameters.show(chosen));
        catalog.usual().ifPresent(strategy::set);
        List<ObservableValue<?>> watched =
                List.of(
                        parameters.valueProperty(),
                        parameters.problemProperty(),
                        data.selectedProperty(),
                        fields.range().problemProperty(),
                        fields.cash().problemProperty(),
                        fields.conditions().problemProperty(),
                        fields.conditions().valueProperty(),
                        fields.limit().problemProperty());
        watched.forEach(each -> each.addListener((_, _, _) -> check()));
        check();
    }

    public List<StrategyProvider<?>> strategies() {
        return strategies;
    }

    public ObjectProperty<@Nullable StrategyProvider<?>> strategyProperty() {
        return strategy;
    }

    public ParameterFormViewModel parameters() {
        return parameters;
    }

    public DatasetPickerViewModel data() {
        return data;
    }

    /** Range, cash, costs and limit. */
    public DeployFields fields() {
        return fields;
    }

    public ObjectProperty<PlaybackSpeed> speedProperty() {
        return speed;
    }

    /** Why nothing can be started yet, in one sentence; empty when it can. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    void show(StrategySetup setup) {
        // The same strategy may come from another look-up: what counts is the id.
        strategies.stream()
                .filter(each -> each.id().equals(setup.id()))
                .findFirst()
                .ifPresent(strategy::set);
        parameters.show(setup);
    }

    private void check() {
        problem.set(firstProblem());
    }

    private String firstProblem() {
        if (strategies.isEmpty()) {
            return "There is no strategy to deploy.";
        }
        if (data.selectedProperty().get() == null) {
            return "Choose the data to play; the lake screen imports some.";
        }
        return FormChecks.first(
                parameters.problemProperty().get(),
                FormChecks.named("Range", fields.range().problemProperty().get()),
                FormChecks.named("Cash", fields.cash().problemProperty().get()),
                fields.conditions().problemProperty().get(),
                data.problem(fields.conditions().valueProperty().get()),
                FormChecks.named("Largest order", fields.limit().problemProperty().get()));
    }

    /** Everything entered; empty while something is invalid. */
    Optional<Inputs> inputs() {
        StrategySetup setup = parameters.valueProperty().get();
        DatasetInfo dataset = data.selectedProperty().get();
        Double cash = fields.cash().valueProperty().get();
        SimulationSettings settings = fields.conditions().valueProperty().get();
        OptionalDouble limit = fields.limit().valueProperty().get();
        if (!problem.get().isEmpty()
                || setup == null
                || dataset == null
                || cash == null
                || settings == null
                || limit == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Inputs(
                        setup,
                        dataset,
                        fields.range().valueProperty().get(),
                        new Terms(settings.withCash(cash), limit),
                        speed.get()));
    }
}
