package alchemist.app.backtest;

import alchemist.charts.ChartStyle;
import alchemist.charts.LineChartView;
import alchemist.charts.LineKind;
import alchemist.charts.LineSeries;
import alchemist.engine.performance.RollingMetrics;

import javafx.scene.Node;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** Sharpe ratio, volatility and drawdown of a window that moves over the days. */
final class RollingPlot {

    private final ChartStyle style;
    private final LineChartView chart;

    RollingPlot(ChartStyle style) {
        this.style = style;
        chart = new LineChartView(style);
    }

    Node node() {
        return chart;
    }

    void show(BacktestRun run) {
        RollingMetrics rolling = run.details().rolling();
        if (rolling.count() < rolling.window()) {
            chart.showEmpty("It takes %d days of trading.".formatted(rolling.window()));
            return;
        }
        long[] days = new long[rolling.count()];
        Arrays.setAll(
                days,
                i -> rolling.day(i).atStartOfDay().toEpochSecond(ZoneOffset.UTC) * 1_000_000_000L);
        chart.setSeries(
                "Of the last %d days".formatted(rolling.window()),
                ZoneOffset.UTC,
                days,
                line("Sharpe ratio", rolling, rolling::sharpe).format(2, ""),
                line("Drawdown", rolling, i -> -100 * Math.abs(rolling.drawdown(i)))
                        .color(style.palette().down())
                        .format(2, " %"),
                line("Volatility", rolling, i -> 100 * rolling.volatility(i))
                        .kind(LineKind.LINE)
                        .color(style.palette().overlay(0))
                        .format(2, " %"));
    }

    private static LineSeries line(String name, RollingMetrics rolling, IntToDoubleFunction value) {
        double[] values = new double[rolling.count()];
        Arrays.setAll(values, value);
        return new LineSeries(name, values).kind(LineKind.BASELINE);
    }
}
