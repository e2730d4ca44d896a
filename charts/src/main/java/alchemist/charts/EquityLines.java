package alchemist.charts;

/** How equity and drawdown look, on the screen and in pictures. */
final class EquityLines {

    private EquityLines() {}

    static LineSeries equity(double[] values, ChartPalette palette) {
        return new LineSeries("Equity", values)
                .kind(LineKind.AREA)
                .color(palette.accent())
                .format(2, "");
    }

    static LineSeries drawdown(double[] percent, ChartPalette palette) {
        return new LineSeries("Drawdown", percent)
                .kind(LineKind.BASELINE)
                .color(palette.down())
                .format(2, " %");
    }
}
