package alchemist.app.form;

import alchemist.app.fx.Badges;
import alchemist.datalake.lake.DatasetInfo;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/** One dataset: name, whether it is invented, range, rows. */
final class DatasetCell extends ListCell<DatasetInfo> {

    private final DatasetPickerViewModel model;
    private final Label name = new Label();
    private final Label synthetic = Badges.synthetic();
    private final Label range = new Label();
    private final Label rows = new Label();
    private final HBox line;

    DatasetCell(DatasetPickerViewModel model) {
        this.model = model;
        range.getStyleClass().addAll("mono", "muted");
        rows.getStyleClass().add("mono");
        rows.setMinWidth(120);
        rows.setAlignment(Pos.CENTER_RIGHT);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line = new HBox(8, name, synthetic, gap, range, rows);
        line.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable DatasetInfo dataset, boolean empty) {
        super.updateItem(dataset, empty);
        if (empty || dataset == null) {
            setGraphic(null);
            return;
        }
        name.setText(DatasetText.name(dataset));
        synthetic.setVisible(dataset.synthetic());
        range.setText(DatasetText.range(dataset, model.zone(dataset)));
        rows.setText(DatasetText.rows(dataset));
        setGraphic(line);
    }
}
