package alchemist.charts;

import alchemist.charts.jfree.TimeScale.Band;

/** Moves a plot to a time and highlights the bars there. */
final class PlotMoves {

    /** Candles are at least this wide, in layout pixels, after a move. */
    private static final double LEAST_CANDLE = 5;

    private PlotMoves() {}

    static void to(Plot plot, long from, long to, double width) {
        Viewport viewport = plot.viewport();
        int last = viewport.size() - 1;
        if (last < 0) {
            return;
        }
        int first = Math.clamp(plot.timeline().indexAtOrBefore(from), 0, last);
        int end = Math.clamp(plot.timeline().indexAtOrBefore(to), first, last);
        double readable = Math.max(Viewport.SMALLEST_SPAN, width / LEAST_CANDLE);
        if (viewport.span() > readable) {
            viewport.setSpan(readable);
        }
        viewport.show(first, end);
        plot.highlight(new Band(first - 0.5, end + 0.5));
    }
}
