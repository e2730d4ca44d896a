package alchemist.charts;

/** How a {@link LineSeries} is drawn. */
public enum LineKind {
    /** A plain line: indicators. */
    LINE,
    /** A broken line: levels, the second of two. */
    DASHED,
    /** A dot at each value: stops, fractals. */
    DOTS,
    /** A column from zero to each value, zero always in view: histograms. */
    COLUMNS,
    /** A line over a fading area that reaches the pane's floor: equity. */
    AREA,
    /** A line with the area between it and zero, zero always in view: drawdown, oscillators. */
    BASELINE
}
