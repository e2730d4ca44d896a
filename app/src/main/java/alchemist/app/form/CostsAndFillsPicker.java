package alchemist.app.form;

import alchemist.app.fx.Icons;
import alchemist.app.fx.View;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

/** Says in a few words under which conditions orders are executed; a click opens the settings. */
public final class CostsAndFillsPicker extends View {

    private final CostsAndFills model;
    private final Button button = new Button();
    private final Label words = new Label();
    private final DropPanel panel;

    public CostsAndFillsPicker(CostsAndFills model) {
        this.model = model;
        panel = new DropPanel(new ConditionRows(model));
    }

    @Override
    protected Node build() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        words.setMinWidth(0);
        HBox shown = new HBox(8, words, gap, Icons.of(Feather.CHEVRON_DOWN));
        shown.setAlignment(Pos.CENTER_LEFT);
        shown.prefWidthProperty().bind(button.widthProperty().subtract(20));
        shown.maxWidthProperty().bind(button.widthProperty().subtract(20));
        button.setGraphic(shown);
        button.getStyleClass().add("picker");
        button.getStylesheets().add(FormStyle.sheet());
        button.setAccessibleText("Costs and fills");
        button.setOnAction(_ -> panel.show(button));
        return button;
    }

    @Override
    protected void activate() {
        var value = model.valueProperty().subscribe(_ -> show());
        own(value::unsubscribe);
    }

    @Override
    protected void deactivate() {
        panel.hide();
    }

    private void show() {
        words.setText(model.summary());
        button.setTooltip(new Tooltip(model.summary().replace(" · ", "\n")));
    }
}
