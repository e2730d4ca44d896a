package alchemist.app.fx;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;

/** A cell whose tooltip is its whole text. */
final class ExplainedCell<R> extends TableCell<R, String> {

    private static final double WIDEST = 480;

    private final Tooltip whole = new Tooltip();

    ExplainedCell() {
        whole.setWrapText(true);
        whole.setMaxWidth(WIDEST);
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        boolean words = !empty && text != null && !text.isEmpty();
        setText(words ? text : null);
        whole.setText(words ? text : "");
        setTooltip(words ? whole : null);
    }
}
