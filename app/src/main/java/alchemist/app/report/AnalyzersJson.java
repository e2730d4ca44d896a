package alchemist.app.report;

import alchemist.engine.performance.PeriodReturns;
import alchemist.engine.performance.Timeframe;
import alchemist.engine.performance.analyzer.Analyzers;
import alchemist.engine.performance.analyzer.DrawDown;
import alchemist.engine.performance.analyzer.GrossLeverage;
import alchemist.engine.performance.analyzer.PeriodStats;
import alchemist.engine.performance.analyzer.PyFolio;
import alchemist.engine.performance.analyzer.Returns;
import alchemist.engine.performance.analyzer.Transactions;

import java.io.IOException;

/** backtrader's analyzers as members of a JSON object, under backtrader's names. */
final class AnalyzersJson {

    private final Analyzers analyzers;
    private final JsonText json;

    AnalyzersJson(Analyzers analyzers, JsonText json) {
        this.analyzers = analyzers;
        this.json = json;
    }

    /** What is a figure or a short list. */
    void figures() throws IOException {
        json.number("sharpeRatio", analyzers.sharpeRatio());
        json.number("sharpeRatioA", analyzers.sharpeRatioAnnualized());
        json.number("sqn", analyzers.sqn().value());
        json.number("vwr", analyzers.vwr());
        json.number("calmar", analyzers.calmar().last());
        json.object("returns", () -> returns(analyzers.returns()));
        json.object("drawDown", () -> drawDown(analyzers.drawDown()));
        json.object("timeDrawDown", this::timeDrawDown);
        json.object("periodStats", () -> periodStats(analyzers.periodStats()));
        json.object("annualReturn", this::annualReturn);
        json.object("grossLeverage", () -> leverage(analyzers.grossLeverage()));
        json.object(
                "tradeAnalyzer", () -> TradeAnalyzerJson.write(analyzers.tradeAnalyzer(), json));
    }

    /** What grows with the number of days. */
    void series() throws IOException {
        json.object("timeReturn", () -> byDay(analyzers.timeReturn(Timeframe.DAYS)));
        double[] logs = analyzers.logReturns();
        json.array("logReturnsRolling", () -> column(logs));
        PyFolio pyFolio = analyzers.pyFolio();
        json.array("transactions", () -> transactions(pyFolio));
        json.object("positionsValue", () -> positions(pyFolio));
        json.array("grossLeverageByDay", () -> column(pyFolio.leverage()));
    }

    private void returns(Returns returns) throws IOException {
        json.number("rtot", returns.total());
        json.number("ravg", returns.average());
        json.number("rnorm", returns.annual());
        json.number("rnorm100", returns.annualPercent());
    }

    private void drawDown(DrawDown drawDown) throws IOException {
        fall(drawDown.end());
        json.object("max", () -> fall(drawDown.deepest()));
    }

    private void fall(DrawDown.Fall fall) throws IOException {
        json.whole("len", fall.bars());
        json.number("drawdown", fall.percent());
        json.number("moneydown", fall.money());
    }

    private void timeDrawDown() throws IOException {
        json.number("maxdrawdown", analyzers.timeDrawDown().percent());
        json.whole("maxdrawdownperiod", analyzers.timeDrawDown().periods());
    }

    private void periodStats(PeriodStats stats) throws IOException {
        json.number("average", stats.average());
        json.number("stddev", stats.deviation());
        json.whole("positive", stats.positive());
        json.whole("negative", stats.negative());
        json.whole("nochange", stats.unchanged());
        json.number("best", stats.best());
        json.number("worst", stats.worst());
    }

    private void annualReturn() throws IOException {
        PeriodReturns years = analyzers.annualReturn();
        for (int i = 0; i < years.count(); i++) {
            json.number(Integer.toString(years.key(i).getYear()), years.value(i));
        }
    }

    private void leverage(GrossLeverage leverage) throws IOException {
        json.number("mean", leverage.mean());
        json.number("max", leverage.highest());
        json.number("min", leverage.lowest());
    }

    private void byDay(PeriodReturns returns) throws IOException {
        for (int i = 0; i < returns.count(); i++) {
            json.number(returns.key(i).toString(), returns.value(i));
        }
    }

    private void transactions(PyFolio pyFolio) throws IOException {
        for (Transactions.Transaction each : pyFolio.transactions()) {
            json.object(
                    () -> {
                        json.time("time", each.barTime());
                        json.text("instrument", each.instrument().toString());
                        json.quantity("amount", each.amount());
                        json.number("price", each.price());
                        json.number("value", each.value());
                    });
        }
    }

    /** One column per instrument, and the cash. */
    private void positions(PyFolio pyFolio) throws IOException {
        var positions = pyFolio.positions();
        for (int i = 0; i < positions.instruments(); i++) {
            int instrument = i;
            json.array(
                    analyzers.run().data().get(i).instrument().toString(),
                    () -> {
                        for (int day = 0; day < positions.count(); day++) {
                            json.number(positions.value(instrument, day));
                        }
                    });
        }
        json.array(
                "cash",
                () -> {
                    for (int day = 0; day < positions.count(); day++) {
                        json.number(positions.cash(day));
                    }
                });
    }

    private void column(double[] values) throws IOException {
        for (double value : values) {
            json.number(value);
        }
    }
}
