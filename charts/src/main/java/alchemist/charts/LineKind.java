package alchemist.charts;

/** How a {@link LineSeries} is drawn. */
public enum LineKind {
    /** A plain line: indicators. */
    LINE,
    /** A line over a fading area that reaches the pane's floor: equity. */
    AREA,
    /** A line with the area between it and zero, zero always in view: drawdown, oscillators. */
    BASELINE
}
