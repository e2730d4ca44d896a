package alchemist.charts;

import alchemist.charts.jfree.PaneFrame;

import java.util.List;

/** One of the plots that stand above each other in a chart. */
interface Pane {

    /** Share of the height, relative to the other panes. */
    double weight();

    /** Whether it has anything to show; the other panes take its place. */
    default boolean isNeeded() {
        return true;
    }

    /** What its vertical axis shows. */
    ValueWindow window();

    /** The longest texts its axis can show now; they decide how wide the axis is. */
    List<String> widestLabels();

    PaneFrame frame(PaneView view);

    /** A value of its axis as text. */
    String text(double value);

    /** Lines whose values belong to the read-out. */
    List<LineSeries> lines();
}
