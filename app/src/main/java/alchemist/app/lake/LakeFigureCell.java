package alchemist.app.lake;

import alchemist.app.fx.Badges;

import javafx.scene.control.Label;
import javafx.scene.control.TreeTableCell;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/** A figure of a dataset; beside an instrument, the word synthetic where its bars are invented. */
final class LakeFigureCell extends TreeTableCell<LakeNode, LakeNode> {

    private final Function<Stored, String> text;
    private final Label badge = Badges.synthetic();
    private final boolean first;

    /**
     * @param first whether this is the column the word goes into
     */
    LakeFigureCell(Function<Stored, String> text, boolean first) {
        this.text = text;
        this.first = first;
        getStyleClass().add("number");
    }

    @Override
    protected void updateItem(@Nullable LakeNode node, boolean empty) {
        super.updateItem(node, empty);
        if (empty || node == null) {
            setText(null);
            setGraphic(null);
            return;
        }
        setText(node.stored().map(text).orElse(null));
        boolean invented = node instanceof LakeNode.Line line && line.synthetic();
        setGraphic(first && invented ? badge : null);
    }
}
