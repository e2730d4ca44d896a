package alchemist.charts.jfree;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.List;

/** The lines between panes and axes, and the zone of the times in the lower right corner. */
final class Corner {

    private Corner() {}

    static void draw(Frame frame, Graphics2D graphics) {
        Skin skin = frame.skin();
        List<PaneFrame> panes = frame.panes();
        int thin = skin.px(1);
        graphics.setColor(Inks.mixed(skin.inks().text(), skin.inks().background(), 0.3));
        for (PaneFrame pane : panes) {
            Rectangle plot = pane.plot();
            graphics.fillRect(0, plot.y + plot.height, frame.width(), thin);
        }
        PaneFrame last = panes.getLast();
        int right = last.plot().x + last.plot().width;
        graphics.fillRect(right, 0, thin, frame.height());
        graphics.setFont(skin.text());
        graphics.setColor(skin.inks().text());
        FontMetrics metrics = graphics.getFontMetrics();
        int baseline = last.plot().y + last.plot().height + skin.px(7) + metrics.getAscent();
        int width = metrics.stringWidth(frame.time().zone());
        graphics.drawString(frame.time().zone(), frame.width() - skin.px(8) - width, baseline);
    }
}
