package alchemist.app.blotter;

import alchemist.app.form.CheckedField;
import alchemist.app.form.FieldBox;
import alchemist.app.form.FormStyle;
import alchemist.app.fx.View;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks for the new size and prices of a working order. */
public final class AmendSheet extends View {

    private static final double FIELD = 132;
    private static final double WIDTH = 460;

    private final AmendViewModel model;
    private final Runnable close;

    /**
     * @param close called when the sheet has done its work
     */
    public AmendSheet(AmendViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
    }

    @Override
    protected Node build() {
        VBox sheet = new VBox(12, label(model.order(), "muted"), fields(), summary(), buttons());
        sheet.getStyleClass().add("amend-sheet");
        sheet.getStylesheets().addAll(FormStyle.sheet(), BlotterStyle.sheet());
        sheet.setPrefWidth(WIDTH);
        return sheet;
    }

    @Override
    protected void deactivate() {
        model.close();
    }

    private Node fields() {
        FlowPane fields = new FlowPane(12, 10);
        fields.setPrefWrapLength(WIDTH);
        for (AmendField field : model.fields()) {
            CheckedField control = new CheckedField(field.text());
            control.setAccessibleText(field.title());
            control.setOnAction(_ -> apply());
            fields.getChildren()
                    .add(
                            new FieldBox(field.title(), control)
                                    .hint(field.hint())
                                    .problem(field.text().problemProperty())
                                    .width(FIELD));
        }
        return fields;
    }

    private Node summary() {
        Label summary = label("", "amend-summary");
        summary.textProperty().bind(model.summaryProperty());
        return summary;
    }

    private Node buttons() {
        Button keep = new Button("Keep as it is");
        keep.setOnAction(_ -> close.run());
        Button change = new Button(model.title());
        change.getStyleClass().add("accent");
        change.disableProperty().bind(model.ready().not());
        change.setOnAction(_ -> apply());
        HBox buttons = new HBox(8, keep, change);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private void apply() {
        if (model.apply()) {
            close.run();
        }
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
