package alchemist.app.risk;

import alchemist.app.fx.Icons;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Time, what was done, a mark for how sure it is, how long after the trip. */
final class KillLineCell extends ListCell<KillLine> {

    private static final PseudoClass ATTENTION = PseudoClass.getPseudoClass("attention");

    private static final PseudoClass VERDICT = PseudoClass.getPseudoClass("verdict");

    private final Label time = new Label();
    private final Label text = new Label();
    private final Label after = new Label();
    private final FontIcon mark = Icons.of(Feather.CHECK);
    private final HBox line;

    KillLineCell() {
        getStyleClass().add("kill-line");
        time.getStyleClass().addAll("mono", "muted");
        time.setMinWidth(Region.USE_PREF_SIZE);
        text.getStyleClass().add("what");
        text.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        after.getStyleClass().addAll("mono", "muted");
        after.setMinWidth(84);
        after.setAlignment(Pos.CENTER_RIGHT);
        mark.getStyleClass().add("mark");
        line = new HBox(12, time, mark, text, after);
        line.setAlignment(Pos.CENTER_LEFT);
        // The list's width decides, so that a long line is cut and not scrolled.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable KillLine item, boolean empty) {
        super.updateItem(item, empty);
        pseudoClassStateChanged(ATTENTION, item != null && !empty && !item.sure());
        pseudoClassStateChanged(VERDICT, item != null && !empty && item.isVerdict());
        if (empty || item == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        time.setText(item.time());
        text.setText(item.text());
        after.setText(item.after());
        mark.setIconCode(item.sure() ? Feather.CHECK : Feather.ALERT_TRIANGLE);
        setTooltip(new Tooltip(item.text()));
        setGraphic(line);
    }
}
