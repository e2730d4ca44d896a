package alchemist.app.chart;

import alchemist.charts.ChartPalette;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** A line's name, how it is drawn, and its colour. */
final class LineStyleRow extends HBox {

    LineStyleRow(LineStyle style) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        Label name = new Label(style.name());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        ComboBox<LineStyle.Form> form =
                new ComboBox<>(FXCollections.observableArrayList(LineStyle.Form.values()));
        form.valueProperty().bindBidirectional(style.formProperty());
        form.setPrefWidth(96);
        form.setAccessibleText("How " + style.name() + " is drawn");
        getChildren().addAll(name, form, colors(style));
    }

    private static ComboBox<@Nullable Color> colors(LineStyle style) {
        List<@Nullable Color> all = new ArrayList<>();
        all.add(null);
        all.addAll(ChartPalette.dark().overlays());
        all.add(ChartPalette.dark().up());
        all.add(ChartPalette.dark().down());
        all.add(ChartPalette.dark().strong());
        ComboBox<@Nullable Color> box = new ComboBox<>(FXCollections.observableArrayList(all));
        box.setCellFactory(_ -> new Swatch());
        box.setButtonCell(new Swatch());
        box.valueProperty().bindBidirectional(style.colorProperty());
        box.setPrefWidth(96);
        box.setAccessibleText("Colour of " + style.name());
        return box;
    }

    private static final class Swatch extends ListCell<@Nullable Color> {
        @Override
        protected void updateItem(@Nullable Color color, boolean empty) {
            super.updateItem(color, empty);
            setText(color == null ? "Auto" : null);
            setGraphic(color == null ? null : new Rectangle(40, 4, color));
        }
    }
}
