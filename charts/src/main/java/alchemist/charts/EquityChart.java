package alchemist.charts;

import java.time.ZoneId;

/** An equity curve with its drawdown, in percent of the highest value so far, below. */
public final class EquityChart extends LineChartView {

    private Drawdown drawdown = new Drawdown();

    /** A dark chart with installed fonts. */
    public EquityChart() {
        this(ChartStyle.dark());
    }

    public EquityChart(ChartStyle style) {
        super(style);
    }

    /**
     * Shows another curve.
     *
     * @param zone in which times are shown
     * @param time ascending, epoch nanoseconds UTC; used, not copied
     * @param equity account value at each time; used, not copied
     */
    public void setEquity(String title, ZoneId zone, long[] time, double[] equity) {
        drawdown = new Drawdown();
        double[] percent = new double[equity.length];
        for (int i = 0; i < equity.length; i++) {
            percent[i] = drawdown.next(equity[i]);
        }
        setSeries(
                title,
                zone,
                time,
                EquityLines.equity(equity, style().palette()),
                EquityLines.drawdown(percent, style().palette()));
    }

    /** Adds the next value of the account. */
    public void appendEquity(long time, double equity) {
        append(time, equity, drawdown.next(equity));
    }
}
