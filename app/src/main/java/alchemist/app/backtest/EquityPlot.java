package alchemist.app.backtest;

import alchemist.charts.ChartStyle;
import alchemist.charts.LineChartView;
import alchemist.charts.LineKind;

import javafx.scene.Node;

/** Equity over drawdown. */
final class EquityPlot {

    private final ChartStyle style;
    private final LineChartView chart;

    EquityPlot(ChartStyle style) {
        this.style = style;
        chart = new LineChartView(style);
    }

    Node node() {
        return chart;
    }

    void show(BacktestRun run) {
        RunCurves curves = run.curves();
        chart.setSeries(
                "Equity and drawdown",
                RunText.zone(run),
                curves.time(),
                curves.equity().kind(LineKind.AREA).color(style.palette().accent()).format(2, ""),
                curves.drawdown()
                        .kind(LineKind.BASELINE)
                        .color(style.palette().down())
                        .format(2, " %"));
    }
}
