package alchemist.app.form;

import alchemist.app.fx.Badges;
import alchemist.app.fx.Icons;
import alchemist.app.fx.View;
import alchemist.datalake.lake.DatasetInfo;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Shows the chosen dataset; a click, Space or the down key opens the list with its search field.
 */
public final class DatasetPicker extends View {

    private final DatasetPickerViewModel model;
    private final DatasetList list;
    private final DropPanel panel;
    private final Button button = new Button();
    private final Label name = new Label();
    private final Label range = new WholeLabel();
    private final Label synthetic = Badges.synthetic();

    public DatasetPicker(DatasetPickerViewModel model) {
        this.model = model;
        list = new DatasetList(model, this::chosen);
        panel = new DropPanel(list);
    }

    @Override
    protected Node build() {
        range.getStyleClass().addAll("mono", "muted", "small");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox shown = new HBox(8, name, synthetic, gap, range, Icons.of(Feather.CHEVRON_DOWN));
        shown.setAlignment(Pos.CENTER_LEFT);
        shown.prefWidthProperty().bind(button.widthProperty().subtract(20));
        button.setGraphic(shown);
        button.getStyleClass().add("picker");
        button.getStylesheets().add(FormStyle.sheet());
        button.setAccessibleText("Data");
        button.setOnAction(_ -> open());
        button.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.DOWN) {
                        open();
                        event.consume();
                    }
                });
        return button;
    }

    @Override
    protected void activate() {
        var selected = model.selectedProperty().subscribe(this::show);
        own(selected::unsubscribe);
    }

    @Override
    protected void deactivate() {
        panel.hide();
    }

    private void open() {
        model.refresh();
        list.setPrefWidth(Math.max(560, button.getWidth()));
        panel.show(button);
        list.begin();
    }

    private void chosen() {
        panel.hide();
        button.requestFocus();
    }

    private void show(@Nullable DatasetInfo dataset) {
        boolean invented = dataset != null && dataset.synthetic();
        synthetic.setVisible(invented);
        if (dataset == null) {
            name.setText("Choose data");
            range.setText("");
            button.setTooltip(null);
        } else {
            name.setText(DatasetText.name(dataset));
            range.setText(DatasetText.range(dataset, model.zone(dataset)));
            button.setTooltip(new Tooltip(model.describe(dataset)));
        }
    }
}
