package alchemist.app.chart;

import alchemist.app.plot.IndicatorKind;
import alchemist.engine.strategy.Overlay;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/** Kind and period of an indicator. */
final class IndicatorForm extends VBox {

    private final ToggleGroup kinds = new ToggleGroup();
    private final TextField period = new TextField("20");
    private final Label problem = new Label();
    private Consumer<Overlay> onAdd = _ -> {};

    IndicatorForm() {
        super(8);
        HBox choices = new HBox(4);
        for (IndicatorKind kind : IndicatorKind.values()) {
            ToggleButton button = new ToggleButton(kind.name());
            button.setUserData(kind);
            button.setTooltip(new Tooltip(kind.title()));
            button.setToggleGroup(kinds);
            choices.getChildren().add(button);
        }
        kinds.selectToggle(kinds.getToggles().getFirst());
        period.setPrefColumnCount(5);
        period.setOnAction(_ -> add());
        Button add = new Button("Add");
        add.getStyleClass().add("accent");
        add.setOnAction(_ -> add());
        HBox row = new HBox(8, new Label("Period"), period, new Label("bars"), add);
        row.setAlignment(Pos.CENTER_LEFT);
        problem.getStyleClass().add("field-problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        getChildren().addAll(choices, row, problem);
    }

    void onAdd(Consumer<Overlay> listener) {
        onAdd = listener;
    }

    void focusPeriod() {
        period.requestFocus();
        period.selectAll();
    }

    private void add() {
        // A toggle group lets the user switch the last one off; the first kind is meant then.
        var chosen = kinds.getSelectedToggle();
        IndicatorKind kind =
                chosen == null ? IndicatorKind.SMA : (IndicatorKind) chosen.getUserData();
        try {
            int bars = IndicatorKind.parsePeriod(period.getText());
            problem.setText("");
            onAdd.accept(kind.overlay(bars));
        } catch (IllegalArgumentException e) {
            problem.setText(e.getMessage());
        }
    }
}
