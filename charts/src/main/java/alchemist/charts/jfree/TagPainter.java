package alchemist.charts.jfree;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;

/** Values in filled boxes on the value axis, over the labels there. */
final class TagPainter {

    private TagPainter() {}

    static void draw(PaneFrame pane, Skin skin, Graphics2D graphics) {
        for (Tag tag : pane.tags()) {
            double share = pane.scale().share(tag.value());
            if (share >= 0 && share <= 1) {
                drawTag(pane, tag, skin, graphics);
            }
        }
    }

    private static void drawTag(PaneFrame pane, Tag tag, Skin skin, Graphics2D graphics) {
        Rectangle plot = pane.plot();
        graphics.setFont(skin.numbers());
        FontMetrics metrics = graphics.getFontMetrics();
        int height = metrics.getAscent() + metrics.getDescent() + skin.px(4);
        int middle = plot.y + (int) Math.round(pane.scale().share(tag.value()) * plot.height);
        int left = plot.x + plot.width;
        graphics.setColor(tag.fill());
        graphics.fillRect(left, middle - height / 2, pane.axisWidth(), height);
        graphics.setColor(ink(tag.fill()));
        int width = metrics.stringWidth(tag.text());
        graphics.drawString(
                tag.text(),
                left + pane.axisWidth() - skin.px(8) - width,
                middle + (metrics.getAscent() - metrics.getDescent()) / 2);
        if (!tag.name().isEmpty()) {
            drawName(pane, tag, middle, skin, graphics);
        }
    }

    /** Right above the line, so that it can be read where the line crosses candles. */
    private static void drawName(
            PaneFrame pane, Tag tag, int middle, Skin skin, Graphics2D graphics) {
        graphics.setFont(skin.text());
        FontMetrics metrics = graphics.getFontMetrics();
        int width = metrics.stringWidth(tag.name());
        int right = pane.plot().x + pane.plot().width - skin.px(6);
        graphics.setColor(Inks.faded(skin.inks().background(), 0.75));
        graphics.fillRect(
                right - width - skin.px(3),
                middle - metrics.getHeight() - skin.px(1),
                width + skin.px(6),
                metrics.getHeight());
        graphics.setColor(tag.fill());
        graphics.drawString(tag.name(), right - width, middle - metrics.getDescent() - skin.px(2));
    }

    private static Color ink(Color fill) {
        return Inks.on(fill);
    }
}
