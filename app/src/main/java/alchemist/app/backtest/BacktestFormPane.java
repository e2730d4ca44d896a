package alchemist.app.backtest;

import alchemist.app.form.CheckedField;
import alchemist.app.form.CostsAndFillsPicker;
import alchemist.app.form.DatasetPicker;
import alchemist.app.form.FieldBox;
import alchemist.app.form.FormStyle;
import alchemist.app.form.Names;
import alchemist.app.form.ParameterForm;
import alchemist.engine.strategy.StrategyProvider;

import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;

/** The upper part of the screen: what to test, on what, under which conditions. */
final class BacktestFormPane extends VBox {

    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");
    private static final double NARROW = 760;
    private static final double WIDE = 1_080;
    private static final double WIDE_DATA = 340;
    private static final double NARROW_DATA = 246;

    private final BacktestFormViewModel model;

    BacktestFormPane(BacktestViewModel screen) {
        super(8);
        model = screen.form();
        getStyleClass().add("backtest-form");
        getStylesheets().add(FormStyle.sheet());
        FieldBox data = data();
        FlowPane conditions =
                new FlowPane(10, 8, strategy(), data, from(), to(), cash(), conditions());
        conditions
                .widthProperty()
                .subscribe(
                        width -> data.width(width.doubleValue() > WIDE ? WIDE_DATA : NARROW_DATA));
        Node parameters = new ParameterForm(model.parameters()).node();
        Node run = new RunBar(screen);
        HBox.setHgrow(run, Priority.ALWAYS);
        HBox beside = new HBox(16, parameters, run);
        getChildren().addAll(conditions, beside);
        widthProperty()
                .map(width -> width.doubleValue() < NARROW)
                .subscribe(narrow -> arrange(beside, List.of(parameters, run), narrow));
    }

    /** Where it is narrow the button stands below, so that the parameters have the whole width. */
    private void arrange(HBox beside, List<Node> parts, boolean narrow) {
        parts.getLast().pseudoClassStateChanged(BELOW, narrow);
        getChildren().removeAll(parts);
        if (narrow) {
            beside.getChildren().clear();
            getChildren().remove(beside);
            getChildren().addAll(parts);
        } else {
            getChildren().remove(beside);
            beside.getChildren().setAll(parts);
            getChildren().add(beside);
        }
    }

    private Node strategy() {
        ComboBox<StrategyProvider<?>> box =
                new ComboBox<>(FXCollections.observableList(model.strategies()));
        box.setConverter(Names.of(StrategyProvider::id));
        box.valueProperty().bindBidirectional(model.strategyProperty());
        Tooltip what = new Tooltip();
        what.textProperty()
                .bind(model.strategyProperty().map(each -> each == null ? "" : each.description()));
        what.setWrapText(true);
        what.setMaxWidth(360);
        box.setTooltip(what);
        box.setPlaceholder(new Label("No strategy was found."));
        return new FieldBox("Strategy", box).width(130);
    }

    private FieldBox data() {
        return new FieldBox("Data", new DatasetPicker(model.data()).node()).width(NARROW_DATA);
    }

    private Node from() {
        TextField field = new CheckedField(model.range().from());
        field.promptTextProperty().bind(model.range().firstDayProperty());
        field.setTooltip(
                new Tooltip("First day of the test, 2015-01-31. Empty: from the first bar."));
        return new FieldBox("From", field).width(92).problem(model.range().fromProblemProperty());
    }

    private Node to() {
        TextField field = new CheckedField(model.range().to());
        field.promptTextProperty().bind(model.range().lastDayProperty());
        field.setTooltip(new Tooltip("Last day of the test, included. Empty: to the last bar."));
        return new FieldBox("To", field).width(92).problem(model.range().toProblemProperty());
    }

    private Node cash() {
        TextField field = new CheckedField(model.cash());
        field.setTooltip(new Tooltip("Cash at the start, in the currency of the instrument."));
        return new FieldBox("Cash", field).width(92).problem(model.cash().problemProperty());
    }

    private Node conditions() {
        return new FieldBox("Costs and fills", new CostsAndFillsPicker(model.conditions()).node())
                .width(190)
                .problem(model.conditions().problemProperty());
    }
}
