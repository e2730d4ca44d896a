package alchemist.app.form;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import java.util.List;

/** The kind of a model and its numbers, in a row that wraps. */
final class ModelRow extends HBox {

    private final FlowPane numbers = new FlowPane(10, 6);

    <M> ModelRow(String name, ModelField<M> field) {
        super(8);
        ComboBox<ModelKind<M>> kind =
                new ComboBox<>(FXCollections.observableArrayList(field.kinds()));
        kind.valueProperty().bindBidirectional(field.kindProperty());
        kind.setMinWidth(116);
        kind.setPrefWidth(116);
        kind.setAccessibleText(name);
        numbers.setPrefWrapLength(250);
        numbers.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(kind, numbers);
        field.kindProperty().subscribe(chosen -> show(chosen.parts(), field.numbers()));
    }

    private void show(List<ModelKind.Part> parts, List<CheckedText<Double>> texts) {
        numbers.getChildren().clear();
        for (int i = 0; i < parts.size(); i++) {
            numbers.getChildren().add(number(parts.get(i), texts.get(i)));
        }
    }

    private static HBox number(ModelKind.Part part, CheckedText<Double> text) {
        TextField field = new CheckedField(text);
        field.setPrefWidth(64);
        field.setAccessibleText((part.name() + " " + part.unit()).strip());
        if (part.start().isEmpty()) {
            field.setPromptText("no limit");
        }
        HBox box = new HBox(5, word(part.name()), field, word(part.unit()));
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static Label word(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("muted", "small");
        label.setManaged(!text.isEmpty());
        return label;
    }
}
