package alchemist.app.lake;

import alchemist.app.fx.Icons;

import javafx.css.PseudoClass;
import javafx.scene.control.TreeTableCell;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The first column: an asset class, an instrument, a period, or a kind. */
final class LakeNodeCell extends TreeTableCell<LakeNode, LakeNode> {

    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    private final FontIcon icon = Icons.of(Feather.BAR_CHART_2, 12);

    LakeNodeCell() {
        setGraphicTextGap(6);
    }

    @Override
    protected void updateItem(@Nullable LakeNode node, boolean empty) {
        super.updateItem(node, empty);
        setText(empty || node == null ? null : node.text());
        icon.setIconCode(node instanceof LakeNode.Events ? Feather.LIST : Feather.BAR_CHART_2);
        setGraphic(node != null && node.stored().isPresent() && !empty ? icon : null);
        pseudoClassStateChanged(GROUP, node instanceof LakeNode.Group && !empty);
    }
}
