package alchemist.app.chart;

import alchemist.app.form.FieldBox;
import alchemist.engine.indicator.catalog.IndicatorSpec;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** What the chosen indicator computes, its parameters, the look of its lines. */
final class IndicatorSettings extends VBox {

    private static final double WIDTH = 340;
    private static final double FIELD = 102;

    private final IndicatorPickerViewModel model;
    private final Label name = new Label();
    private final Label sentence = new Label();
    private final FlowPane fields = new FlowPane(10, 8);
    private final VBox styles = new VBox(4);
    private final Button accept = new Button("Add");

    IndicatorSettings(IndicatorPickerViewModel model, Runnable onAccept) {
        super(10);
        this.model = model;
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        name.getStyleClass().add("heading");
        for (Label each : new Label[] {name, sentence}) {
            each.setWrapText(true);
            each.setMinHeight(USE_PREF_SIZE);
        }
        sentence.getStyleClass().add("muted");
        accept.getStyleClass().add("accent");
        accept.setOnAction(_ -> onAccept.run());
        accept.disableProperty().bind(model.problemProperty().isNotEmpty());
        getChildren().addAll(name, sentence, scrolled(), problem(), new HBox(accept));
        model.chosenProperty().subscribe(this::describe);
        model.fields().addListener((ListChangeListener<IndicatorField>) _ -> fillFields());
        model.styles().addListener((ListChangeListener<LineStyle>) _ -> fillStyles());
        fillFields();
        fillStyles();
    }

    void setAction(String text) {
        accept.setText(text);
    }

    private ScrollPane scrolled() {
        Label heading = new Label("Lines");
        heading.getStyleClass().add("section");
        VBox both = new VBox(10, fields, heading, styles);
        ScrollPane pane = new ScrollPane(both);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(pane, Priority.ALWAYS);
        pane.setPrefHeight(0);
        return pane;
    }

    private Label problem() {
        Label problem = new Label();
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        return problem;
    }

    private void describe(@Nullable IndicatorSpec spec) {
        name.setText(spec == null ? "" : spec.name());
        sentence.setText(spec == null ? "" : spec.sentence());
    }

    private void fillFields() {
        fields.getChildren().setAll(model.fields().stream().map(this::box).toList());
    }

    private FieldBox box(IndicatorField field) {
        Control control = field.choices().isEmpty() ? text(field) : choice(field);
        control.setTooltip(new Tooltip(field.help()));
        control.setAccessibleText(field.title());
        return new FieldBox(field.title(), control).width(FIELD);
    }

    private TextField text(IndicatorField field) {
        TextField text = new TextField();
        if (field.isNumber()) {
            text.getStyleClass().add("number-field");
        }
        text.textProperty().bindBidirectional(field.textProperty());
        text.setOnAction(_ -> accept.fire());
        return text;
    }

    private static ComboBox<String> choice(IndicatorField field) {
        ComboBox<String> box = new ComboBox<>(FXCollections.observableArrayList(field.choices()));
        box.valueProperty().bindBidirectional(field.textProperty());
        return box;
    }

    private void fillStyles() {
        styles.getChildren().setAll(model.styles().stream().map(LineStyleRow::new).toList());
    }
}
