package alchemist.charts.jfree;

import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.OHLCDataset;
import org.jfree.data.xy.XYDataset;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Draws bars as rectangles of whole pixels. */
abstract class BarRenderer extends AbstractXYItemRenderer {

    private final transient Skin skin;
    private final double slot;
    private transient PixelColumns columns;

    BarRenderer(double slot, Skin skin) {
        this.slot = slot;
        this.skin = skin;
        columns = new PixelColumns(1, 1, new Rectangle2D.Double());
    }

    @Override
    public XYItemRendererState initialise(
            Graphics2D graphics,
            Rectangle2D area,
            XYPlot plot,
            XYDataset data,
            PlotRenderingInfo info) {
        double bars = plot.getDomainAxis().getRange().getLength();
        columns = new PixelColumns(area.getWidth() * slot / bars, skin.px(1), area);
        return super.initialise(graphics, area, plot, data, info);
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
        double center =
                domain.valueToJava2D(data.getXValue(series, item), area, RectangleEdge.BOTTOM);
        drawBar(graphics, (OHLCDataset) data, item, center, new Rows(range, area, columns));
    }

    abstract void drawBar(
            Graphics2D graphics, OHLCDataset bars, int item, double center, Rows rows);

    final PixelColumns columns() {
        return columns;
    }

    final Skin skin() {
        return skin;
    }

    static boolean isUp(OHLCDataset bars, int item) {
        return bars.getCloseValue(0, item) >= bars.getOpenValue(0, item);
    }

    /** From values to pixel rows. */
    record Rows(ValueAxis axis, Rectangle2D area, PixelColumns columns) {
        int of(double value) {
            return columns.row(axis.valueToJava2D(value, area, RectangleEdge.RIGHT));
        }
    }
}
