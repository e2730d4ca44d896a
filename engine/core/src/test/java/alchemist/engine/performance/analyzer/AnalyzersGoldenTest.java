package alchemist.engine.performance.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import alchemist.engine.performance.PeriodReturns;
import alchemist.engine.performance.Periods;
import alchemist.engine.performance.RunHistory;
import alchemist.engine.performance.Timeframe;
import alchemist.engine.performance.TradeGroup;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every figure of backtrader's analyzers, from backtrader's own equity, fills and trades. */
@ParameterizedClass
@ValueSource(strings = {"sma_minute", "sma_daily", "bollbracket_minute", "targetpct_daily"})
class AnalyzersGoldenTest {

    private static final double TOLERANCE = 1e-9;

    private final String name;
    private final JsonNode expected;
    private final RunHistory run;

    AnalyzersGoldenTest(String name) {
        GoldenRun golden = GoldenRun.load(name);
        this.name = name;
        expected = golden.expected();
        run = golden.history();
    }

    @Test
    void sharpeRatiosMatchUnderEverySetting() {
        SharpeRatio standard = SharpeRatio.standard();
        SharpeRatio days = standard.over(Timeframe.DAYS);
        Map<String, SharpeRatio> settings =
                Map.of(
                        "sharpe_days", days,
                        "sharpe_days_annualized", days.annualized(),
                        "sharpe_days_sample_noconvert", days.ofSample().withConvertedReturns(),
                        "sharpe_years_default", standard,
                        "sharpe_months_rf0", standard.over(Timeframe.MONTHS).withRiskFreeRate(0),
                        "sharpe_a_days", days.annualized());
        settings.forEach((key, ratio) -> check(at(key, "sharperatio"), ratio.of(run), key));
    }

    @Test
    void returnsMatch() {
        returns("returns_days", Timeframe.DAYS);
        returns("returns_default", name.endsWith("daily") ? Timeframe.DAYS : Timeframe.BARS);
        series("timereturn_days", PeriodReturns.of(run, Timeframe.DAYS));
        series("timereturn_months", PeriodReturns.of(run, Timeframe.MONTHS));
        series("timereturn_years", PeriodReturns.of(run, Timeframe.YEARS));
        series("timereturn_all", PeriodReturns.of(run, Timeframe.WHOLE));
    }

    private void returns(String key, Timeframe timeframe) {
        Returns returns = Returns.of(run, timeframe);
        check(at(key, "rtot"), returns.total(), key);
        check(at(key, "ravg"), returns.average(), key);
        check(at(key, "rnorm"), returns.annual(), key);
        check(at(key, "rnorm100"), returns.annualPercent(), key);
    }

    private void series(String key, PeriodReturns returns) {
        if (!expected.has(key)) {
            return;
        }
        List<Map.Entry<String, JsonNode>> entries = entries(at(key));
        assertEquals(entries.size(), returns.count(), key);
        for (int i = 0; i < entries.size(); i++) {
            assertEquals(day(entries.get(i).getKey()), returns.key(i), key);
            check(entries.get(i).getValue(), returns.value(i), key);
        }
    }

    @Test
    void annualReturnsMatch() {
        PeriodReturns years = PeriodReturns.of(run, Timeframe.YEARS);
        List<Map.Entry<String, JsonNode>> entries = entries(at("annualreturn"));
        assertEquals(entries.size(), years.count());
        for (int i = 0; i < years.count(); i++) {
            assertEquals(Integer.parseInt(entries.get(i).getKey()), years.key(i).getYear());
            check(entries.get(i).getValue(), years.value(i), "annualreturn");
        }
    }

    @Test
    void rollingLogReturnsMatch() {
        double[] returns = LogReturnsRolling.of(run, Timeframe.DAYS, 1);
        List<Map.Entry<String, JsonNode>> entries = entries(at("logreturns_days"));
        assertEquals(entries.size(), returns.length);
        for (int i = 0; i < returns.length; i++) {
            check(entries.get(i).getValue(), returns[i], entries.get(i).getKey());
        }
    }

    @Test
    void drawdownsMatch() {
        DrawDown drawdown = DrawDown.of(run);
        fall(at("drawdown"), drawdown.end());
        fall(at("drawdown", "max"), drawdown.deepest());
        TimeDrawDown days = TimeDrawDown.of(run, Timeframe.DAYS);
        check(at("timedrawdown_days", "maxdrawdown"), days.percent(), "maxdrawdown");
        check(at("timedrawdown_days", "maxdrawdownperiod"), days.periods(), "maxdrawdownperiod");
    }

    private static void fall(JsonNode expected, DrawDown.Fall fall) {
        check(expected.get("len"), fall.bars(), "len");
        check(expected.get("drawdown"), fall.percent(), "drawdown");
        check(expected.get("moneydown"), fall.money(), "moneydown");
    }

    @Test
    void calmarMatchesMonthByMonth() {
        Calmar calmar = Calmar.of(run);
        if (expected.has("calmar_months")) {
            List<Map.Entry<String, JsonNode>> entries = entries(at("calmar_months"));
            assertEquals(entries.size(), calmar.count());
            for (int i = 0; i < entries.size(); i++) {
                assertEquals(day(entries.get(i).getKey()), calmar.key(i));
                check(entries.get(i).getValue(), calmar.value(i), entries.get(i).getKey());
            }
        }
    }

    @Test
    void variabilityWeightedReturnMatches() {
        check(at("vwr_days", "vwr"), Vwr.standard().of(run, Timeframe.DAYS), "vwr");
    }

    @Test
    void periodStatisticsMatch() {
        periodStats("periodstats_days", Timeframe.DAYS);
        periodStats("periodstats_months", Timeframe.MONTHS);
        periodStats("periodstats_years", Timeframe.YEARS);
    }

    private void periodStats(String key, Timeframe timeframe) {
        if (!expected.has(key)) {
            return;
        }
        PeriodStats stats = PeriodStats.of(run, timeframe);
        check(at(key, "average"), stats.average(), key);
        check(at(key, "stddev"), stats.deviation(), key);
        check(at(key, "positive"), stats.positive(), key);
        check(at(key, "negative"), stats.negative(), key);
        check(at(key, "nochange"), stats.unchanged(), key);
        check(at(key, "best"), stats.best(), key);
        check(at(key, "worst"), stats.worst(), key);
    }

    @Test
    void systemQualityNumberMatches() {
        Sqn sqn = Sqn.of(run.trades());
        check(at("sqn", "sqn"), sqn.value(), "sqn");
        check(at("sqn", "trades"), sqn.trades(), "trades");
    }

    @Test
    void theTreeOfTradesMatches() {
        TradeAnalyzer trades = TradeAnalyzer.of(run);
        check(at("trades", "total", "open"), trades.open(), "open");
        check(at("trades", "total", "total"), trades.open() + trades.all().count(), "total");
        if (!at("trades").has("pnl")) {
            assertEquals(0, trades.all().count());
            return;
        }
        check(at("trades", "total", "closed"), trades.all().count(), "closed");
        check(at("trades", "streak", "won", "current"), trades.streaks().currentWon(), "streak");
        check(at("trades", "streak", "won", "longest"), trades.streaks().longestWon(), "streak");
        check(at("trades", "streak", "lost", "current"), trades.streaks().currentLost(), "streak");
        check(at("trades", "streak", "lost", "longest"), trades.streaks().longestLost(), "streak");
        JsonNode pnl = at("trades", "pnl");
        check(pnl.at("/gross/total"), trades.all().gross(), "gross");
        check(pnl.at("/gross/average"), trades.all().averageGross(), "gross");
        amounts(pnl.get("net"), trades.all(), 0);
        outcome("won", trades.won(), trades.won().largest());
        outcome("lost", trades.lost(), trades.lost().smallest());
        direction("long", trades.longs());
        direction("short", trades.shorts());
        lengths(at("trades", "len"), trades.all());
        lengths(at("trades", "len", "won"), trades.won());
        lengths(at("trades", "len", "lost"), trades.lost());
    }

    private void outcome(String key, TradeGroup group, double extreme) {
        check(at("trades", key, "total"), group.count(), key);
        amounts(at("trades", key, "pnl"), group, extreme);
    }

    private void direction(String key, TradeAnalyzer.OneWay way) {
        check(at("trades", key, "total"), way.all().count(), key);
        check(at("trades", key, "won"), way.won().count(), key);
        check(at("trades", key, "lost"), way.lost().count(), key);
        JsonNode pnl = at("trades", key, "pnl");
        amounts(pnl, way.all(), 0);
        amounts(pnl.get("won"), way.won(), way.won().largest());
        amounts(pnl.get("lost"), way.lost(), way.lost().smallest());
        JsonNode lengths = at("trades", "len", key);
        lengths(lengths, way.all());
        lengths(lengths.get("won"), way.won());
        lengths(lengths.get("lost"), way.lost());
    }

    private static void amounts(JsonNode node, TradeGroup group, double extreme) {
        check(node.get("total"), group.net(), "total");
        check(node.get("average"), group.averageNet(), "average");
        if (node.has("max")) {
            check(node.get("max"), extreme, "max");
        }
    }

    /** backtrader leaves the shortest out, or at the largest integer, where there is no trade. */
    private static void lengths(JsonNode node, TradeGroup group) {
        check(node.get("total"), (double) group.bars(), "total");
        check(node.get("average"), group.averageBars(), "average");
        check(node.get("max"), group.longest(), "max");
        if (group.count() > 0) {
            check(node.get("min"), group.shortest(), "min");
        }
    }

    @Test
    void transactionsMatch() {
        List<Transactions.Transaction> transactions = Transactions.of(run);
        List<Map.Entry<String, JsonNode>> entries = entries(at("transactions"));
        assertEquals(entries.size(), transactions.size());
        for (int i = 0; i < entries.size(); i++) {
            JsonNode row = entries.get(i).getValue().get(0);
            check(row.get(0), transactions.get(i).amount(), "amount");
            check(row.get(1), transactions.get(i).price(), "price");
            check(row.get(4), transactions.get(i).value(), "value");
        }
    }

    @Test
    void leverageMatches() {
        GrossLeverage leverage = GrossLeverage.of(run);
        check(at("leverage", "count"), leverage.count(), "count");
        check(at("leverage", "mean"), leverage.mean(), "mean");
        check(at("leverage", "max"), leverage.highest(), "max");
        check(at("leverage", "min"), leverage.lowest(), "min");
    }

    @Test
    void positionsAndCashMakeUpEquity() {
        Periods bars = Periods.of(run.equity(), Timeframe.BARS, run.zone());
        PositionsValue positions = PositionsValue.of(run, bars);
        assertEquals(run.equity().size(), positions.count());
        for (int i = 0; i < positions.count(); i++) {
            double equity = positions.value(0, i) + positions.cash(i);
            assertEquals(run.equity().value(i), equity, 1e-9 * equity, "bar " + i);
        }
    }

    private JsonNode at(String... path) {
        JsonNode node = expected;
        for (String step : path) {
            node = node.required(step);
        }
        return node;
    }

    private static List<Map.Entry<String, JsonNode>> entries(JsonNode node) {
        return new ArrayList<>(node.properties());
    }

    private static LocalDate day(String stamp) {
        return LocalDate.parse(stamp.substring(0, 10));
    }

    private static void check(JsonNode expected, double actual, String what) {
        boolean none = expected.isNull() || expected.asText().equals("nan");
        double wanted = none ? Double.NaN : expected.asDouble();
        double allowed = none ? TOLERANCE : TOLERANCE * Math.abs(wanted);
        assertEquals(wanted, actual, Math.max(allowed, 1e-15), what);
    }
}
