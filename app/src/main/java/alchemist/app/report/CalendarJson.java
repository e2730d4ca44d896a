package alchemist.app.report;

import alchemist.engine.performance.PeriodReturns;
import alchemist.engine.performance.RollingMetrics;
import alchemist.engine.performance.RunHistory;
import alchemist.engine.performance.Timeframe;

import java.io.IOException;
import java.time.YearMonth;
import java.util.function.IntToDoubleFunction;

/** Returns by month and year, and figures of a moving window, as members of a JSON object. */
final class CalendarJson {

    private CalendarJson() {}

    static void returns(RunHistory run, JsonText json) throws IOException {
        PeriodReturns months = PeriodReturns.of(run, Timeframe.MONTHS);
        json.object(
                "monthly",
                () -> {
                    for (int i = 0; i < months.count(); i++) {
                        json.number(YearMonth.from(months.key(i)).toString(), months.value(i));
                    }
                });
        PeriodReturns years = PeriodReturns.of(run, Timeframe.YEARS);
        json.object(
                "yearly",
                () -> {
                    for (int i = 0; i < years.count(); i++) {
                        json.number(Integer.toString(years.key(i).getYear()), years.value(i));
                    }
                });
    }

    static void rolling(RunHistory run, JsonText json) throws IOException {
        RollingMetrics rolling = RollingMetrics.of(PeriodReturns.of(run, Timeframe.DAYS));
        json.whole("window", rolling.window());
        json.array(
                "day",
                () -> {
                    for (int i = 0; i < rolling.count(); i++) {
                        json.text(rolling.day(i).toString());
                    }
                });
        json.array("sharpe", () -> column(rolling.count(), rolling::sharpe, json));
        json.array("volatility", () -> column(rolling.count(), rolling::volatility, json));
        json.array("drawdown", () -> column(rolling.count(), rolling::drawdown, json));
    }

    private static void column(int count, IntToDoubleFunction value, JsonText json)
            throws IOException {
        for (int i = 0; i < count; i++) {
            json.number(value.applyAsDouble(i));
        }
    }
}
