package alchemist.app.deploy;

import alchemist.app.form.DatasetPickerViewModel;
import alchemist.app.form.DateRange;
import alchemist.app.form.ParameterFormViewModel;
import alchemist.app.home.StrategyCatalog;
import alchemist.app.trading.Terms;
import alchemist.datalake.lake.DatasetInfo;
import alchemist.engine.paper.PlaybackSpeed;
import alchemist.engine.sim.CommissionModel;
import alchemist.engine.sim.SimulationSettings;
import alchemist.engine.strategy.StrategyProvider;
import alchemist.engine.strategy.StrategySetup;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
    private final DeployFields fields = new DeployFields();
    private final ObjectProperty<PlaybackSpeed> speed =
            new SimpleObjectProperty<>(new PlaybackSpeed(60));
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    DeployFormViewModel(StrategyCatalog catalog, DatasetPickerViewModel data) {
        strategies = catalog.providers();
        this.data = data;
        strategy.addListener((_, _, chosen) -> parameters.show(chosen));
        if (!strategies.isEmpty()) {
            strategy.set(strategies.getFirst());
        }
        List<ObservableValue<?>> watched =
                List.of(
                        parameters.valueProperty(),
                        parameters.problemProperty(),
                        data.selectedProperty(),
                        fields.from().problemProperty(),
                        fields.from().valueProperty(),
                        fields.to().problemProperty(),
                        fields.to().valueProperty(),
                        fields.cash().problemProperty(),
                        fields.costs().problemProperty(),
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
        return DeployChecks.first(
                parameters.problemProperty().get(),
                DeployChecks.named("From", fields.from().problemProperty().get()),
                DeployChecks.named("To", fields.to().problemProperty().get()),
                rangeProblem(),
                DeployChecks.named("Cash", fields.cash().problemProperty().get()),
                DeployChecks.named("Costs", fields.costs().problemProperty().get()),
                DeployChecks.named("Largest order", fields.limit().problemProperty().get()));
    }

    private String rangeProblem() {
        DatasetInfo dataset = data.selectedProperty().get();
        DateRange range = fields.range();
        if (dataset == null) {
            return "";
        }
        ZoneId zone = data.zone(dataset);
        if (range.fromNanos(zone) >= range.toNanosExclusive(zone)) {
            return "From is after To.";
        }
        boolean outside =
                range.fromNanos(zone) > dataset.last()
                        || range.toNanosExclusive(zone) <= dataset.first();
        return outside ? "The data has no bars in this range." : "";
    }

    /** Everything entered; empty while something is invalid. */
    Optional<Inputs> inputs() {
        StrategySetup setup = parameters.valueProperty().get();
        DatasetInfo dataset = data.selectedProperty().get();
        Double cash = fields.cash().valueProperty().get();
        CommissionModel costs = fields.costs().valueProperty().get();
        OptionalDouble limit = fields.limit().valueProperty().get();
        if (!problem.get().isEmpty()
                || setup == null
                || dataset == null
                || cash == null
                || costs == null
                || limit == null) {
            return Optional.empty();
        }
        SimulationSettings settings =
                SimulationSettings.standard().withCash(cash).withCommission(costs);
        return Optional.of(
                new Inputs(
                        setup, dataset, fields.range(), new Terms(settings, limit), speed.get()));
    }

    /** The days there is data of, to be shown while nothing is entered. */
    Optional<DateRange> available() {
        return Optional.ofNullable(data.selectedProperty().get())
                .map(
                        dataset ->
                                new DateRange(
                                        Optional.of(day(dataset, dataset.first())),
                                        Optional.of(day(dataset, dataset.last()))));
    }

    private LocalDate day(DatasetInfo dataset, long nanos) {
        return Instant.ofEpochSecond(0, nanos).atZone(data.zone(dataset)).toLocalDate();
    }
}
