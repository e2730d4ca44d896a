package alchemist.charts.jfree;

import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The vertical axis on the right: given ticks with their labels, numbers aligned to the right. */
final class ValueLabelAxis extends NumberAxis {

    private final transient ValueScale scale;
    private final transient Skin skin;

    ValueLabelAxis(ValueScale scale, Skin skin) {
        this.scale = scale;
        this.skin = skin;
        setAutoRange(false);
        setAutoRangeMinimumSize(Double.MIN_NORMAL);
        setRange(scale.low(), scale.high());
    }

    @Override
    public AxisState draw(
            Graphics2D graphics,
            double cursor,
            Rectangle2D plotArea,
            Rectangle2D dataArea,
            RectangleEdge edge,
            PlotRenderingInfo info) {
        graphics.setFont(skin.numbers());
        graphics.setColor(skin.inks().text());
        FontMetrics metrics = graphics.getFontMetrics();
        List<NumberTick> ticks = new ArrayList<>();
        for (int i = 0; i < scale.ticks().length; i++) {
            double value = scale.ticks()[i];
            ticks.add(new NumberTick(value, "", TextAnchor.CENTER, TextAnchor.CENTER, 0));
            int y = (int) Math.round(valueToJava2D(value, dataArea, RectangleEdge.RIGHT));
            int width = metrics.stringWidth(scale.labels()[i]);
            graphics.drawString(
                    scale.labels()[i],
                    (int) plotArea.getMaxX() - skin.px(8) - width,
                    y + (metrics.getAscent() - metrics.getDescent()) / 2);
        }
        AxisState state = new AxisState(cursor);
        state.setTicks(ticks);
        return state;
    }
}
