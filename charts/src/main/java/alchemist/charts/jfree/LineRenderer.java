package alchemist.charts.jfree;

import alchemist.charts.jfree.Layer.Form;
import alchemist.charts.jfree.Layer.LineLayer;

import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYDataset;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** A smooth line, with the area below it where the layer asks for one. */
final class LineRenderer extends XYLineAndShapeRenderer {

    private final transient LineLayer line;
    private transient AreaFill fill;

    LineRenderer(LineLayer line, Skin skin) {
        super(true, false);
        this.line = line;
        fill = new AreaFill(line.color(), 0, 0);
        setDrawSeriesLineAsPath(true);
        setSeriesPaint(0, line.color());
        float width = (float) (line.width() * skin.scale());
        setSeriesStroke(0, stroke(width));
    }

    private BasicStroke stroke(float width) {
        float[] dashes = line.form() == Form.DASHED ? new float[] {4 * width, 3 * width} : null;
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 10, dashes, 0);
    }

    @Override
    public XYItemRendererState initialise(
            Graphics2D graphics,
            Rectangle2D area,
            XYPlot plot,
            XYDataset data,
            PlotRenderingInfo info) {
        double base =
                line.form() == Form.AREA_TO_ZERO
                        ? plot.getRangeAxis().valueToJava2D(0, area, RectangleEdge.RIGHT)
                        : area.getMaxY();
        double far = line.form() == Form.AREA_TO_ZERO ? area.getMaxY() : area.getMinY();
        fill = new AreaFill(line.color(), base, far);
        return super.initialise(graphics, area, plot, data, info);
    }

    @Override
    protected void drawFirstPassShape(
            Graphics2D graphics, int pass, int series, int item, Shape path) {
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        if (line.form().isArea()) {
            fill.draw(graphics, path);
        }
        super.drawFirstPassShape(graphics, pass, series, item, path);
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_DEFAULT);
    }
}
