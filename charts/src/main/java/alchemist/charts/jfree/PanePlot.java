package alchemist.charts.jfree;

import alchemist.charts.jfree.Layer.CandleLayer;
import alchemist.charts.jfree.Layer.LineLayer;
import alchemist.charts.jfree.Layer.MarkLayer;
import alchemist.charts.jfree.Layer.VolumeLayer;

import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;

/** One pane as a JFreeChart plot whose data area is exactly the pane's plot rectangle. */
final class PanePlot {

    private final Frame frame;
    private final PaneFrame pane;
    private final Skin skin;
    private final boolean withTimeLabels;
    private final XYPlot plot;

    PanePlot(Frame frame, PaneFrame pane, boolean withTimeLabels) {
        this.frame = frame;
        this.pane = pane;
        this.skin = frame.skin();
        this.withTimeLabels = withTimeLabels;
        plot = emptyPlot();
        addBackground();
        int index = 0;
        for (alchemist.charts.jfree.Layer layer : pane.layers()) {
            add(layer, index++);
        }
        addTagLines();
    }

    void draw(Graphics2D graphics) {
        Rectangle area = new Rectangle(pane.plot());
        area.width += pane.axisWidth();
        area.height += bottom();
        plot.draw(graphics, area, null, null, null);
        TagPainter.draw(pane, skin, graphics);
        Caption.draw(pane, skin, graphics);
    }

    private int bottom() {
        Rectangle area = pane.plot();
        return withTimeLabels ? frame.height() - area.y - area.height : 0;
    }

    private XYPlot emptyPlot() {
        TimeLabelAxis time = new TimeLabelAxis(frame.time(), skin, withTimeLabels);
        ValueLabelAxis values = new ValueLabelAxis(pane.scale(), skin);
        XYPlot empty = new XYPlot(null, time, values, new XYLineAndShapeRenderer());
        empty.setNotify(false);
        empty.setRangeAxisLocation(AxisLocation.BOTTOM_OR_RIGHT);
        empty.setInsets(RectangleInsets.ZERO_INSETS);
        empty.setAxisOffset(RectangleInsets.ZERO_INSETS);
        empty.setBackgroundPaint(null);
        empty.setOutlineVisible(false);
        empty.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        empty.setFixedDomainAxisSpace(space(bottom(), 0));
        empty.setFixedRangeAxisSpace(space(0, pane.axisWidth()));
        BasicStroke hairline = new BasicStroke(skin.px(1));
        empty.setDomainGridlineStroke(hairline);
        empty.setRangeGridlineStroke(hairline);
        empty.setDomainGridlinePaint(skin.inks().grid());
        empty.setRangeGridlinePaint(skin.inks().grid());
        return empty;
    }

    private static AxisSpace space(int bottom, int right) {
        AxisSpace space = new AxisSpace();
        space.setBottom(bottom);
        space.setRight(right);
        return space;
    }

    private void addBackground() {
        TimeScale.Band band = frame.time().band();
        if (band != null) {
            plot.addDomainMarker(highlight(band), Layer.BACKGROUND);
        }
        BasicStroke dashes = dashes(3, 4);
        for (double at : frame.time().breaks()) {
            Color ink = Inks.faded(skin.inks().text(), 0.45);
            plot.addDomainMarker(new ValueMarker(at, ink, dashes), Layer.BACKGROUND);
        }
    }

    private IntervalMarker highlight(TimeScale.Band band) {
        Color fill = Inks.faded(skin.inks().accent(), 0.10);
        IntervalMarker marker = new IntervalMarker(band.from(), band.to(), fill);
        marker.setAlpha(1f);
        return marker;
    }

    private void add(alchemist.charts.jfree.Layer layer, int index) {
        switch (layer) {
            case CandleLayer(var bars, double slot) ->
                    add(index, new BarDataset(bars), new CandleRenderer(slot, skin));
            case VolumeLayer(var bars, double slot) ->
                    add(index, new BarDataset(bars), new VolumeRenderer(slot, skin));
            case LineLayer line -> add(index, new LineDataset(line), renderer(line));
            case MarkLayer marks -> plot.addAnnotation(new MarkAnnotation(marks, skin));
        }
    }

    private XYItemRenderer renderer(LineLayer line) {
        return switch (line.form()) {
            case COLUMNS, DOTS -> new PointRenderer(line, frame.time(), skin);
            case PLAIN, DASHED, AREA_TO_FLOOR, AREA_TO_ZERO -> new LineRenderer(line, skin);
        };
    }

    private void add(int index, XYDataset data, XYItemRenderer renderer) {
        plot.setDataset(index, data);
        plot.setRenderer(index, renderer);
    }

    private void addTagLines() {
        for (Tag tag : pane.tags()) {
            if (tag.line()) {
                Color ink = Inks.faded(tag.fill(), 0.8);
                plot.addRangeMarker(new ValueMarker(tag.value(), ink, dashes(1, 3)));
            }
        }
    }

    private BasicStroke dashes(double on, double off) {
        float[] pattern = {skin.px(on), skin.px(off)};
        return new BasicStroke(
                skin.px(1), BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1f, pattern, 0f);
    }
}
