package alchemist.app.lake;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Names and values in two columns. */
final class Facts {

    private final GridPane grid = new GridPane(12, 4);

    Facts() {
        ColumnConstraints name = new ColumnConstraints(64);
        ColumnConstraints value = new ColumnConstraints(0, 160, Double.MAX_VALUE);
        value.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(name, value);
    }

    Facts text(String name, String value) {
        return add(name, value, "fact");
    }

    Facts number(String name, String value) {
        return add(name, value, "mono");
    }

    Node node() {
        return grid;
    }

    private Facts add(String name, String value, String style) {
        Label left = new Label(name);
        left.getStyleClass().add("muted");
        Label right = new Label(value);
        right.getStyleClass().add(style);
        right.setTooltip(new Tooltip(value));
        GridPane.setValignment(left, VPos.BASELINE);
        GridPane.setValignment(right, VPos.BASELINE);
        grid.addRow(grid.getRowCount(), left, right);
        return this;
    }
}
