package alchemist.charts.jfree;

import alchemist.charts.jfree.Layer.Link;
import alchemist.charts.jfree.Layer.Mark;
import alchemist.charts.jfree.Layer.MarkLayer;

import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;

/** Fills as triangles with their quantity, trades as dashed lines. */
final class MarkAnnotation extends AbstractXYAnnotation {

    private static final int DASH = 3;

    private final transient MarkLayer layer;
    private final transient Skin skin;

    MarkAnnotation(MarkLayer layer, Skin skin) {
        this.layer = layer;
        this.skin = skin;
    }

    @Override
    public void draw(
            Graphics2D graphics,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis domain,
            ValueAxis range,
            int rendererIndex,
            PlotRenderingInfo info) {
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawLinks(graphics);
        for (Mark mark : layer.marks()) {
            drawMark(graphics, mark);
        }
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        for (Mark mark : layer.marks()) {
            drawText(graphics, mark);
        }
    }

    private void drawLinks(Graphics2D graphics) {
        float[] dashes = {skin.px(4), skin.px(3)};
        graphics.setStroke(
                new BasicStroke(
                        (float) (1.2 * skin.scale()),
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_BEVEL,
                        1f,
                        dashes,
                        0f));
        for (Link link : layer.links()) {
            graphics.setColor(link.profit() ? skin.inks().up() : skin.inks().down());
            graphics.drawLine(link.fromX(), link.fromY(), link.toX(), link.toY());
        }
    }

    private void drawMark(Graphics2D graphics, Mark mark) {
        graphics.setColor(ink(mark));
        int half = mark.size() / 2;
        if (mark.size() < DASH) {
            graphics.fillRect(mark.x() - half, mark.y() - half, mark.size(), mark.size());
            return;
        }
        int base = mark.bought() ? mark.y() + mark.size() : mark.y() - mark.size();
        Polygon triangle =
                new Polygon(
                        new int[] {mark.x(), mark.x() - half - 1, mark.x() + half + 1},
                        new int[] {mark.y(), base, base},
                        3);
        graphics.fillPolygon(triangle);
        if (mark.dotY() != Integer.MIN_VALUE) {
            drawFillPrice(graphics, mark);
        }
    }

    /** A small notch at the exact price: the triangle stands clear of the bar. */
    private void drawFillPrice(Graphics2D graphics, Mark mark) {
        int radius = skin.px(2.5);
        graphics.setColor(skin.inks().background());
        graphics.fillOval(
                mark.x() - radius - 1, mark.dotY() - radius - 1, 2 * radius + 2, 2 * radius + 2);
        graphics.setColor(ink(mark));
        graphics.fillOval(mark.x() - radius, mark.dotY() - radius, 2 * radius, 2 * radius);
    }

    private void drawText(Graphics2D graphics, Mark mark) {
        if (mark.text().isEmpty()) {
            return;
        }
        graphics.setFont(skin.numbers());
        FontMetrics metrics = graphics.getFontMetrics();
        int pad = skin.px(2);
        graphics.setColor(Inks.faded(skin.inks().background(), 0.75));
        graphics.fillRect(
                mark.textX() - pad,
                mark.textY() - metrics.getAscent(),
                metrics.stringWidth(mark.text()) + 2 * pad,
                metrics.getAscent() + metrics.getDescent());
        graphics.setColor(ink(mark));
        graphics.drawString(mark.text(), mark.textX(), mark.textY());
    }

    private Color ink(Mark mark) {
        return mark.bought() ? skin.inks().up() : skin.inks().down();
    }
}
