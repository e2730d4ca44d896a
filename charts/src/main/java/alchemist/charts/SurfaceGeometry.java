package alchemist.charts;

import alchemist.charts.jfree.Frame;
import alchemist.charts.jfree.PaneFrame;

import java.awt.Rectangle;

/** Finds bars and values at points of a drawn frame. Points are in layout pixels. */
record SurfaceGeometry(Frame frame, Plot plot) {

    /** How near to the gap between two panes the pointer grabs it. */
    private static final double DIVIDER = 4;

    double plotWidth() {
        return frame.panes().getFirst().plot().width / scale();
    }

    /** Bottom of the panes, top of the time labels. */
    double plotHeight() {
        Rectangle last = frame.panes().getLast().plot();
        return (last.y + last.height) / scale();
    }

    double width() {
        return frame.width() / scale();
    }

    double height() {
        return frame.height() / scale();
    }

    boolean isOnPlot(double x, double y) {
        return x >= 0 && x < plotWidth() && y >= 0 && y < plotHeight();
    }

    boolean isOnValueAxis(double x, double y) {
        return x >= plotWidth() && y < plotHeight();
    }

    boolean isOnTimeAxis(double y) {
        return y >= plotHeight();
    }

    /** The pane at a height; the nearest one between panes. */
    int paneAt(double y) {
        for (int i = 0; i < frame.panes().size(); i++) {
            Rectangle area = frame.panes().get(i).plot();
            if (y * scale() < area.y + area.height) {
                return i;
            }
        }
        return frame.panes().size() - 1;
    }

    /** The pane whose lower edge is grabbed at a height; -1 for none. */
    int dividerAt(double y) {
        for (int i = 0; i < frame.panes().size() - 1; i++) {
            Rectangle area = frame.panes().get(i).plot();
            double edge = (area.y + area.height) / scale() + DIVIDER / 2;
            if (Math.abs(y - edge) <= DIVIDER) {
                return i;
            }
        }
        return -1;
    }

    /** The first bar of the bucket drawn at {@code x}; -1 where there is none. */
    int barAt(double x) {
        if (plot.viewport().size() == 0) {
            return -1;
        }
        double index = frame.time().first() + x / plotWidth() * visibleBars();
        int bar = Math.clamp(Math.round(index), 0, plot.viewport().size() - 1);
        int stride = stride();
        return bar / stride * stride;
    }

    /** The time of a bar, and how many bars are drawn as one there. */
    String describe(int bar) {
        int stride = stride();
        String time = plot.timeline().describe(bar);
        return stride == 1 ? time : time + " · " + stride + " bars";
    }

    /** Middle of the bucket that begins with {@code bar}. */
    double xOf(int bar) {
        int stride = stride();
        double middle = Buckets.centerOf(bar, stride);
        return (middle - frame.time().first()) / visibleBars() * plotWidth();
    }

    double paneHeight(int pane) {
        return frame.panes().get(pane).plot().height / scale();
    }

    double valueAt(int pane, double y) {
        PaneFrame drawn = frame.panes().get(pane);
        return drawn.scale().value((y * scale() - drawn.plot().y) / drawn.plot().height);
    }

    double yOf(int pane, double value) {
        PaneFrame drawn = frame.panes().get(pane);
        return (drawn.plot().y + drawn.scale().share(value) * drawn.plot().height) / scale();
    }

    /** Bars drawn as one. */
    int stride() {
        return plot.buckets(plotWidth()).stride();
    }

    private double visibleBars() {
        return frame.time().last() - frame.time().first();
    }

    private double scale() {
        return frame.skin().scale();
    }
}
