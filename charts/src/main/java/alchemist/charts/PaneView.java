package alchemist.charts;

import alchemist.charts.jfree.Layer.Bars;

import java.awt.Rectangle;

/**
 * What a pane has to draw into.
 *
 * @param buckets the bars in view, grouped
 * @param bars those groups as candles; empty for charts without bars
 * @param plot in device pixels
 * @param axisWidth in device pixels
 */
record PaneView(
        Viewport viewport, Buckets buckets, Bars bars, Rectangle plot, int axisWidth, Look look) {

    /** Horizontal position of a bar number in device pixels. */
    int x(double index) {
        return plot.x + (int) Math.round((index - viewport.first()) / viewport.span() * plot.width);
    }

    double pixelsPerBar() {
        return plot.width / viewport.span();
    }
}
