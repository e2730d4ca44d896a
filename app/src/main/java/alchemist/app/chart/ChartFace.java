package alchemist.app.chart;

import alchemist.app.fx.Problem;

/** What a chart pane shows. */
public sealed interface ChartFace {

    /** Nothing was chosen yet. */
    record Empty() implements ChartFace {}

    /** Bars are being read. */
    record Loading(String what) implements ChartFace {}

    /** The bars are there. */
    record Shown() implements ChartFace {}

    /** They could not be read. */
    record Failed(Problem problem) implements ChartFace {}
}
