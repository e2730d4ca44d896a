package alchemist.app.chart;

import alchemist.engine.indicator.catalog.IndicatorSpec;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/** An indicator's name with its id behind. */
final class IndicatorCell extends ListCell<IndicatorSpec> {

    private final Label name = new Label();
    private final Label id = new Label();
    private final HBox row;

    IndicatorCell() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        id.getStyleClass().addAll("mono", "muted", "small");
        row = new HBox(8, name, gap, id);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(0);
        row.setPrefWidth(0);
        row.maxWidthProperty().bind(widthProperty().subtract(20));
        row.minWidthProperty().bind(widthProperty().subtract(20));
    }

    @Override
    protected void updateItem(@Nullable IndicatorSpec spec, boolean empty) {
        super.updateItem(spec, empty);
        if (spec == null || empty) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        name.setText(spec.name());
        id.setText(spec.id());
        setGraphic(row);
        setTooltip(new Tooltip(tooltip(spec)));
    }

    private static String tooltip(IndicatorSpec spec) {
        String also = String.join(", ", spec.aliases());
        return also.isEmpty() ? spec.sentence() : spec.sentence() + "\nAlso called " + also;
    }
}
