package alchemist.charts.jfree;

import alchemist.charts.jfree.TimeScale.TimeLabel;

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

/** The horizontal axis: a grid line at each given label, and the labels where asked for. */
final class TimeLabelAxis extends NumberAxis {

    private final transient TimeScale time;
    private final transient Skin skin;
    private final boolean labelled;

    TimeLabelAxis(TimeScale time, Skin skin, boolean labelled) {
        this.time = time;
        this.skin = skin;
        this.labelled = labelled;
        setAutoRange(false);
        setRange(time.first(), time.last());
    }

    @Override
    public AxisState draw(
            Graphics2D graphics,
            double cursor,
            Rectangle2D plotArea,
            Rectangle2D dataArea,
            RectangleEdge edge,
            PlotRenderingInfo info) {
        List<NumberTick> ticks = new ArrayList<>();
        for (TimeLabel label : time.labels()) {
            if (!label.pinned()) {
                ticks.add(new NumberTick(label.x(), "", TextAnchor.CENTER, TextAnchor.CENTER, 0));
            }
            if (labelled) {
                drawLabel(graphics, label, dataArea);
            }
        }
        AxisState state = new AxisState(cursor);
        state.setTicks(ticks);
        return state;
    }

    private void drawLabel(Graphics2D graphics, TimeLabel label, Rectangle2D dataArea) {
        graphics.setFont(skin.text());
        graphics.setColor(label.major() ? skin.inks().strong() : skin.inks().text());
        FontMetrics metrics = graphics.getFontMetrics();
        int width = metrics.stringWidth(label.text());
        double middle = valueToJava2D(label.x(), dataArea, RectangleEdge.BOTTOM);
        int x = (int) Math.round(middle - width / 2.0);
        if (label.pinned()) {
            x = (int) dataArea.getX() + skin.px(6);
        }
        int baseline = (int) dataArea.getMaxY() + skin.px(7) + metrics.getAscent();
        graphics.drawString(label.text(), x, baseline);
    }
}
