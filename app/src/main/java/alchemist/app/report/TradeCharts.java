package alchemist.app.report;

import alchemist.app.fx.Times;
import alchemist.engine.account.Trade;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.performance.PeriodReturns;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Pictures of returns and trades, two in a row. */
final class TradeCharts {

    private final BacktestResult result;
    private final List<Trade> trades;

    TradeCharts(BacktestResult result) {
        this.result = result;
        trades = result.record().trades();
    }

    void returns(Html html, PeriodReturns days, PeriodReturns years) throws IOException {
        if (days.count() == 0) {
            return;
        }
        html.raw("<section class=\"pair\">\n");
        List<BarChart.Bar> bars = new ArrayList<>();
        for (int i = 0; i < years.count(); i++) {
            String year = Integer.toString(years.key(i).getYear());
            bars.add(BarChart.Bar.of(year, years.value(i)));
        }
        new BarChart("Yearly returns", bars).write(html, Panel::percent, "By calendar year.");
        new Histogram(days.values()).write(html);
        html.raw("</section>\n");
    }

    void trades(Html html) throws IOException {
        if (trades.isEmpty()) {
            return;
        }
        html.raw("<section class=\"pair\">\n");
        new ExcursionPlot(trades).write(html);
        new StreakChart(trades).write(html);
        String zone = Times.zoneName(result.request().instruments().getFirst().zone());
        TradeTimes times = new TradeTimes(trades, zone);
        if (result.request().data().getFirst().period().isIntraday()) {
            times.hours(html);
        }
        times.weekdays(html);
        html.raw("</section>\n");
    }
}
