package alchemist.app.backtest;

import alchemist.charts.LineSeries;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.performance.Drawdown;
import alchemist.engine.performance.EquityCurve;

/**
 * Equity and drawdown ready to be drawn.
 *
 * @param time epoch nanoseconds, one per bar
 * @param equity account value after each bar
 * @param drawdown fall from the peak so far in percent, 0 or below
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier of columns, never compared
public record RunCurves(long[] time, LineSeries equity, LineSeries drawdown) {

    /** Takes time proportional to the number of bars. */
    static RunCurves of(BacktestResult result) {
        EquityCurve curve = result.record().equity();
        double[] equity = curve.values();
        double[] drawdown = Drawdown.curve(equity, result.request().settings().cash());
        for (int i = 0; i < drawdown.length; i++) {
            drawdown[i] *= -100;
        }
        return new RunCurves(
                curve.times(),
                new LineSeries("Equity", equity),
                new LineSeries("Drawdown", drawdown));
    }
}
