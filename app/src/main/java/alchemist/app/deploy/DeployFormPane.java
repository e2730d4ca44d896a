package alchemist.app.deploy;

import alchemist.app.form.CheckedField;
import alchemist.app.form.CheckedText;
import alchemist.app.form.CostsAndFillsPicker;
import alchemist.app.form.DatasetPicker;
import alchemist.app.form.FieldBox;
import alchemist.app.form.FormChecks;
import alchemist.app.form.Names;
import alchemist.app.form.ParameterForm;
import alchemist.app.fx.Icons;
import alchemist.app.fx.View;
import alchemist.engine.risk.TradingState;
import alchemist.engine.strategy.StrategyProvider;

import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The form: strategy, parameters, data, speed, money, and the button that starts it. */
final class DeployFormPane extends View {

    private final DeployViewModel model;
    private final DeployFormViewModel form;
    private final CheckedField from;
    private final CheckedField to;
    private final Label description = new Label();
    private final Label problem = new Label();
    private final Button start;

    DeployFormPane(DeployViewModel model) {
        this.model = model;
        form = model.form();
        from = new CheckedField(form.fields().range().from());
        to = new CheckedField(form.fields().range().to());
        start = Icons.button("Start paper trading", Feather.PLAY, model::start);
    }

    @Override
    protected Node build() {
        DatasetPicker data = new DatasetPicker(form.data());
        Region picker = (Region) data.node();
        picker.setMaxWidth(Double.MAX_VALUE);
        picker.setMinWidth(0);
        ComboBox<StrategyProvider<?>> strategy = strategies();
        start.getStyleClass().add("accent");
        start.setMaxWidth(Double.MAX_VALUE);
        description.getStyleClass().addAll("muted", "small");
        problem.getStyleClass().add("form-problem");
        for (Label each : new Label[] {description, problem}) {
            each.setWrapText(true);
            each.setMinHeight(Region.USE_PREF_SIZE);
            each.managedProperty().bind(each.textProperty().isNotEmpty());
        }
        VBox box =
                new VBox(
                        10,
                        new FieldBox("Strategy", strategy),
                        description,
                        new ParameterForm(form.parameters()).node(),
                        new FieldBox("Data, played like a live feed", picker),
                        new FieldBox("Speed", SpeedPicker.editing(form.speedProperty())),
                        money(),
                        start,
                        problem);
        box.getStyleClass().add("deploy-form");
        return box;
    }

    private GridPane money() {
        GridPane grid = new GridPane(12, 10);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().addAll(half, half);
        grid.add(day("From", from, form.fields().range().fromProblemProperty()), 0, 0);
        grid.add(day("To", to, form.fields().range().toProblemProperty()), 1, 0);
        grid.add(checked("Starting cash", form.fields().cash()), 0, 1);
        CheckedField limit = new CheckedField(form.fields().limit());
        limit.setPromptText("no limit");
        grid.add(checked("Largest order value", limit, form.fields().limit()), 1, 1);
        grid.add(conditions(), 0, 2, 2, 1);
        return grid;
    }

    private static FieldBox checked(String name, CheckedText<?> text) {
        return checked(name, new CheckedField(text), text);
    }

    private static FieldBox checked(String name, Region field, CheckedText<?> text) {
        field.setAccessibleText(name);
        return new FieldBox(name, field).problem(text.problemProperty());
    }

    private static FieldBox day(String name, CheckedField field, ObservableValue<String> problem) {
        field.setAccessibleText(name);
        return new FieldBox(name, field).problem(problem);
    }

    private FieldBox conditions() {
        Region picker = (Region) new CostsAndFillsPicker(form.fields().conditions()).node();
        picker.setMaxWidth(Double.MAX_VALUE);
        picker.setMinWidth(0);
        return new FieldBox("Costs and fills", picker)
                .problem(form.fields().conditions().problemProperty());
    }

    private ComboBox<StrategyProvider<?>> strategies() {
        ComboBox<StrategyProvider<?>> box =
                new ComboBox<>(FXCollections.observableArrayList(form.strategies()));
        box.setConverter(Names.of(StrategyProvider::id));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText("Strategy");
        box.valueProperty().bindBidirectional(form.strategyProperty());
        return box;
    }

    @Override
    protected void activate() {
        form.data().refresh();
        var strategy = form.strategyProperty().subscribe(this::describe);
        from.promptTextProperty().bind(form.fields().range().firstDayProperty());
        to.promptTextProperty().bind(form.fields().range().lastDayProperty());
        var wrong = form.problemProperty().subscribe(_ -> showProblem());
        var failed = model.problemProperty().subscribe(_ -> showProblem());
        var busy = model.startingProperty().subscribe(_ -> showProblem());
        var state = model.stateProperty().subscribe(_ -> showProblem());
        own(strategy::unsubscribe);
        own(wrong::unsubscribe);
        own(failed::unsubscribe);
        own(busy::unsubscribe);
        own(state::unsubscribe);
    }

    private void describe(@Nullable StrategyProvider<?> strategy) {
        description.setText(strategy == null ? "" : strategy.description());
    }

    private void showProblem() {
        boolean active = model.stateProperty().get() == TradingState.ACTIVE;
        String halted =
                active
                        ? ""
                        : "Trading is %s: nothing can be started. The pill at the top right leads back."
                                .formatted(model.stateProperty().get());
        String shown =
                FormChecks.first(
                        halted, form.problemProperty().get(), model.problemProperty().get());
        problem.setText(shown);
        start.setText(model.startingProperty().get() ? "Reading bars …" : "Start paper trading");
        start.setDisable(
                !active
                        || model.startingProperty().get()
                        || !form.problemProperty().get().isEmpty());
    }
}
