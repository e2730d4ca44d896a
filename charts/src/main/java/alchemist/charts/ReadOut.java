package alchemist.charts;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import java.util.ArrayList;
import java.util.List;

/**
 * Names and values in a row, or in several where it is narrow. Values keep their width, so that
 * nothing moves while they change.
 */
final class ReadOut extends FlowPane {

    static final PseudoClass UP = PseudoClass.getPseudoClass("up");
    static final PseudoClass DOWN = PseudoClass.getPseudoClass("down");

    /**
     * @param direction negative, zero or positive: the colour
     */
    record Field(String name, String value, int direction) {}

    private static final double GAP = 5;

    private final List<Label> values = new ArrayList<>();
    private List<String> names = List.of();

    ReadOut() {
        getStyleClass().add("trading-chart-readout");
    }

    void show(List<Field> fields) {
        List<String> wanted = fields.stream().map(Field::name).toList();
        if (!wanted.equals(names)) {
            rebuild(wanted);
        }
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            Label label = values.get(i);
            int longest = Math.max(label.getText().length(), field.value().length());
            label.setText(" ".repeat(longest - field.value().length()) + field.value());
            label.pseudoClassStateChanged(UP, field.direction() > 0);
            label.pseudoClassStateChanged(DOWN, field.direction() < 0);
        }
    }

    /** Forgets how wide values have been: another instrument follows. */
    void clear() {
        rebuild(List.of());
    }

    private void rebuild(List<String> wanted) {
        names = wanted;
        values.clear();
        getChildren().clear();
        for (String name : wanted) {
            Label value = new Label();
            value.getStyleClass().add("trading-chart-number");
            value.setMinWidth(USE_PREF_SIZE);
            values.add(value);
            HBox pair = new HBox(GAP);
            pair.setAlignment(Pos.CENTER_LEFT);
            if (!name.isEmpty()) {
                Label caption = new Label(name);
                caption.getStyleClass().add("trading-chart-caption");
                caption.setMinWidth(USE_PREF_SIZE);
                pair.getChildren().add(caption);
            }
            pair.getChildren().add(value);
            getChildren().add(pair);
        }
    }

    /** Of one unbroken row: a flow pane itself would wish for its wrap length at least. */
    @Override
    protected double computePrefWidth(double height) {
        double sum = snappedLeftInset() + snappedRightInset();
        for (Node pair : getChildren()) {
            sum += pair.prefWidth(-1) + getHgap();
        }
        return Math.ceil(sum);
    }
}
