package alchemist.charts.jfree;

import alchemist.charts.jfree.Layer.Form;
import alchemist.charts.jfree.Layer.LineLayer;

import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYDataset;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;

/** A dot at each value, or a column from zero to it. */
final class PointRenderer extends AbstractXYItemRenderer {

    private static final double DOT = 3.5;
    private static final double WIDEST = 9;

    private final transient LineLayer line;
    private final transient TimeScale time;
    private final transient Skin skin;

    PointRenderer(LineLayer line, TimeScale time, Skin skin) {
        this.line = line;
        this.time = time;
        this.skin = skin;
    }

    @Override
    public void drawItem(
            Graphics2D graphics,
            XYItemRendererState state,
            Rectangle2D area,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis domain,
            ValueAxis range,
            XYDataset data,
            int series,
            int item,
            CrosshairState crosshair,
            int pass) {
        double value = line.y()[item];
        if (!Double.isFinite(value)) {
            return;
        }
        double x = domain.valueToJava2D(line.x()[item], area, RectangleEdge.BOTTOM);
        double y = range.valueToJava2D(value, area, RectangleEdge.RIGHT);
        graphics.setPaint(line.color());
        if (line.form() == Form.DOTS) {
            dot(graphics, x, y);
        } else {
            column(graphics, area, x, y, range.valueToJava2D(0, area, RectangleEdge.RIGHT));
        }
    }

    private void dot(Graphics2D graphics, double x, double y) {
        double size = DOT * skin.scale();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.fill(new Ellipse2D.Double(x - size / 2, y - size / 2, size, size));
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
    }

    private void column(Graphics2D graphics, Rectangle2D area, double x, double y, double zero) {
        double slot = area.getWidth() / (time.last() - time.first());
        double width = Math.clamp(slot * 0.6, 1, WIDEST * skin.scale());
        double top = Math.min(y, zero);
        graphics.fill(new Rectangle2D.Double(x - width / 2, top, width, Math.abs(y - zero)));
    }
}
