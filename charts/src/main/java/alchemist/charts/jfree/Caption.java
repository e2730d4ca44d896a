package alchemist.charts.jfree;

import java.awt.FontMetrics;
import java.awt.Graphics2D;

/** The name of a pane in its upper left corner. */
final class Caption {

    private Caption() {}

    static void draw(PaneFrame pane, Skin skin, Graphics2D graphics) {
        if (pane.caption().isEmpty()) {
            return;
        }
        graphics.setFont(skin.text());
        FontMetrics metrics = graphics.getFontMetrics();
        int x = pane.plot().x + skin.px(8);
        int y = pane.plot().y + skin.px(3) + metrics.getAscent();
        graphics.setColor(skin.inks().text());
        graphics.drawString(pane.caption(), x, y);
    }
}
