package alchemist.app.fx;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/** A cell with a number in the mono-spaced face. */
final class NumberCell<R> extends TableCell<R, Number> {

    private static final PseudoClass UP = PseudoClass.getPseudoClass("up");
    private static final PseudoClass DOWN = PseudoClass.getPseudoClass("down");

    private final NumberText<R> text;
    private final boolean signed;
    private final @Nullable Function<Long, String> moment;

    NumberCell(NumberText<R> text, boolean signed, @Nullable Function<Long, String> moment) {
        this.text = text;
        this.signed = signed;
        this.moment = moment;
        getStyleClass().add(moment == null ? "number" : "mono");
    }

    @Override
    protected void updateItem(@Nullable Number item, boolean empty) {
        super.updateItem(item, empty);
        R row = getTableRow() == null ? null : getTableRow().getItem();
        if (empty || item == null || row == null) {
            setText(null);
            colour(0);
        } else {
            setText(written(row, item));
            colour(signed ? Numbers.sign(item.doubleValue()) : 0);
        }
    }

    private void colour(int sign) {
        pseudoClassStateChanged(UP, sign > 0);
        pseudoClassStateChanged(DOWN, sign < 0);
    }

    private String written(R row, Number item) {
        return moment == null ? text.of(row, item.doubleValue()) : moment.apply(item.longValue());
    }
}
