package alchemist.app.backtest;

import alchemist.app.form.CheckedText;
import alchemist.app.form.CostsAndFills;
import alchemist.app.form.DatasetPickerViewModel;
import alchemist.app.form.FormChecks;
import alchemist.app.form.ParameterFormViewModel;
import alchemist.app.form.RangeFields;
import alchemist.app.home.StrategyCatalog;
import alchemist.engine.sim.SimulationSettings;
import alchemist.engine.strategy.StrategyProvider;
import alchemist.engine.strategy.StrategySetup;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What the user enters for a backtest, checked after every change. For the FX thread. */
public final class BacktestFormViewModel {

    private final List<StrategyProvider<?>> strategies;
    private final ObjectProperty<@Nullable StrategyProvider<?>> strategy =
            new SimpleObjectProperty<>();
    private final ParameterFormViewModel parameters = new ParameterFormViewModel();
    private final DatasetPickerViewModel data;
    private final RangeFields range;
    private final CheckedText<Double> cash = new CheckedText<>("100,000", FormChecks::cash);
    private final CostsAndFills conditions = new CostsAndFills();
    private final ReadOnlyObjectWrapper<@Nullable RunInputs> inputs = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    BacktestFormViewModel(StrategyCatalog catalog, DatasetPickerViewModel data) {
        strategies = catalog.providers();
        this.data = data;
        range = new RangeFields(data);
        strategy.addListener((_, _, chosen) -> parameters.show(chosen));
        catalog.usual().ifPresent(strategy::set);
        parameters.valueProperty().addListener((_, _, _) -> check());
        parameters.problemProperty().addListener((_, _, _) -> check());
        data.selectedProperty().addListener((_, _, _) -> check());
        range.valueProperty().addListener((_, _, _) -> check());
        range.problemProperty().addListener((_, _, _) -> check());
        cash.valueProperty().addListener((_, _, _) -> check());
        conditions.valueProperty().addListener((_, _, _) -> check());
        conditions.problemProperty().addListener((_, _, _) -> check());
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

    public RangeFields range() {
        return range;
    }

    public CheckedText<Double> cash() {
        return cash;
    }

    public CostsAndFills conditions() {
        return conditions;
    }

    /** Everything chosen; null while something is invalid. */
    public ReadOnlyObjectProperty<@Nullable RunInputs> inputsProperty() {
        return inputs.getReadOnlyProperty();
    }

    /** Why a run can't start, in one sentence; empty when it can. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Fills in what an earlier run used. */
    void show(RunInputs earlier) {
        StrategySetup setup = earlier.setup();
        parameters.show(setup);
        strategy.set(setup.provider());
        parameters.show(setup);
        data.select(earlier.dataset().instrument(), earlier.dataset().period());
        range.show(earlier.range());
        cash.textProperty().set(FormChecks.text(earlier.settings().cash()));
        conditions.show(earlier.settings());
    }

    private void check() {
        String first = firstProblem();
        problem.set(first);
        inputs.set(first.isEmpty() ? read() : null);
    }

    private String firstProblem() {
        if (strategies.isEmpty()) {
            return "There is no strategy to test.";
        }
        if (data.selectedProperty().get() == null) {
            return "Choose the data to test on; the lake screen imports some.";
        }
        return FormChecks.first(
                FormChecks.named("Range", range.problemProperty().get()),
                FormChecks.named("Cash", cash.problemProperty().get()),
                conditions.problemProperty().get(),
                data.problem(conditions.valueProperty().get()),
                parameters.problemProperty().get());
    }

    private @Nullable RunInputs read() {
        var dataset = data.selectedProperty().get();
        StrategySetup setup = parameters.valueProperty().get();
        Double amount = cash.valueProperty().get();
        SimulationSettings settings = conditions.valueProperty().get();
        if (dataset == null || setup == null || amount == null || settings == null) {
            return null;
        }
        return new RunInputs(
                setup, dataset, range.valueProperty().get(), settings.withCash(amount));
    }
}
