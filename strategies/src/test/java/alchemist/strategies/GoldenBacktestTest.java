package alchemist.strategies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import alchemist.engine.account.Trade;
import alchemist.engine.backtest.Backtest;
import alchemist.engine.backtest.BacktestRequest;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.backtest.Progress;
import alchemist.engine.backtest.RunRecord;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;
import alchemist.engine.performance.analyzer.Analyzers;
import alchemist.engine.sim.CommissionModel;
import alchemist.engine.sim.FillModel;
import alchemist.engine.sim.SimulationSettings;
import alchemist.engine.sim.SlippageModel;
import alchemist.engine.strategy.StrategyProvider;
import alchemist.engine.strategy.StrategySetup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares runs with the recorded outputs of backtrader on the same bars. */
class GoldenBacktestTest {

    private static final InstrumentId INSTRUMENT = InstrumentId.parse("TEST.GOLDEN");

    @Test
    void smaCrossOnMinuteBarsTradesAsBacktraderDoes() throws IOException {
        check("strategy_sma_minute.json", "golden/minute.csv", BarPeriod.ONE_MINUTE, 0.0001);
    }

    @Test
    void smaCrossOnDailyBarsTradesAsBacktraderDoes() throws IOException {
        check("strategy_sma_daily.json", "golden/daily.csv", BarPeriod.ONE_DAY, 0.001);
    }

    @Test
    void smaCrossAtTheCloseTradesAsBacktraderDoes() throws IOException {
        check(
                new SmaCross(),
                "strategy_sma_minute_coc.json",
                SharedData.csv("golden/minute.csv", INSTRUMENT, BarPeriod.ONE_MINUTE),
                settings(100_000, 0.0001).withFill(FillModel.THIS_CLOSE));
    }

    @Test
    void bollingerBracketWithSlippageTradesAsBacktraderDoes() throws IOException {
        check(
                new BollingerBracket(),
                "strategy_bollbracket_minute.json",
                SharedData.csv("golden/minute.csv", INSTRUMENT, BarPeriod.ONE_MINUTE),
                settings(100_000, 0.0005).withSlippage(new SlippageModel.Percent(0.0002)));
    }

    @Test
    void bollingerBracketOnRealMinuteBarsEndsAtBacktradersValue() throws IOException {
        BarSeries bars =
                SharedData.csv(
                        "data/SPY_1m_2013-10-04_11.csv.gz", INSTRUMENT, BarPeriod.ONE_MINUTE);
        BacktestResult result =
                run(new BollingerBracket(), Map.of(), bars, settings(100_000, 0.0005));
        assertEquals(427, result.record().fills().size());
        assertEquals(213, result.record().trades().size());
        assertClose(96613.8065753809, result.finalValue());
    }

    @Test
    void emaTrailOnRealMinuteBarsEndsAtBacktradersValue() throws IOException {
        BarSeries bars =
                SharedData.csv(
                        "data/SPY_1m_2013-10-04_11.csv.gz", INSTRUMENT, BarPeriod.ONE_MINUTE);
        BacktestResult result = run(new EmaTrail(), Map.of(), bars, settings(100_000, 0.0005));
        assertEquals(43, result.record().fills().size());
        assertEquals(21, result.record().trades().size());
        assertClose(99857.036774, result.finalValue());
    }

    @Test
    void smaCrossOnRealDailyBarsEndsAtBacktradersValue() throws IOException {
        BarSeries bars =
                SharedData.csv("data/SPY_1d_1998-2021.csv.gz", INSTRUMENT, BarPeriod.ONE_DAY);
        BacktestResult result = run(new SmaCross(), Map.of(), bars, settings(100_000, 0.0005));
        assertEquals(203, result.record().fills().size());
        assertEquals(101, result.record().trades().size());
        assertClose(110384.169, result.finalValue());
    }

    @Test
    void smaCrossOnRealFuturesBarsEndsAtBacktradersValue() throws IOException {
        BarSeries bars =
                SharedData.csv("data/6EH4_1m_2024-01.csv.gz", INSTRUMENT, BarPeriod.ONE_MINUTE);
        BacktestResult result = run(new SmaCross(), Map.of(), bars, settings(100_000, 0.0005));
        assertEquals(1166, result.record().fills().size());
        assertEquals(583, result.record().trades().size());
        assertClose(99933.6128424992, result.finalValue());
    }

    @Test
    void targetPercentOnDailyBarsTradesAsBacktraderDoes() throws IOException {
        check(
                new TargetPercent(),
                "strategy_targetpct_daily.json",
                SharedData.csv("golden/daily.csv", INSTRUMENT, BarPeriod.ONE_DAY),
                settings(100_000, 0.001));
    }

    @Test
    void aGridOfParametersGivesBacktradersFigures() throws IOException {
        BarSeries bars = SharedData.csv("golden/minute.csv", INSTRUMENT, BarPeriod.ONE_MINUTE);
        JsonNode grid =
                new ObjectMapper().readTree(SharedData.file("golden/optimise_sma.json").toFile());
        assertEquals(9, grid.size());
        for (JsonNode point : grid) {
            Map<String, String> parameters =
                    Map.of(
                            "fast", point.get("fast").asText(),
                            "slow", point.get("slow").asText(),
                            "size", "10");
            BacktestResult result =
                    run(new SmaCross(), parameters, bars, settings(100_000, 0.0005));
            Analyzers analyzers = new Analyzers(result.history());
            assertClose(point.get("rtot").asDouble(), analyzers.returns().total());
            assertClose(point.get("sqn").asDouble(), analyzers.sqn().value());
            assertClose(point.get("maxdd").asDouble(), analyzers.drawDown().deepest().percent());
            assertEquals(point.get("trades").asInt(), result.record().trades().size());
        }
    }

    @Test
    void theBenchmarkBarsGiveTheKnownResult() throws IOException {
        BarSeries bars = SharedData.bench("bench/s100k.bin", INSTRUMENT);
        BacktestResult result = run(new SmaCross(), Map.of(), bars, settings(10_000_000, 0.0001));
        assertEquals(3853, result.record().fills().size());
        assertEquals(1926, result.record().trades().size());
        assertClose(9996255.426662471, result.finalValue());
    }

    /** The same rule, written with lines and the template. */
    @Test
    void aTemplateStrategyTradesAsSmaCrossDoes() throws IOException {
        BarSeries bars = SharedData.csv("golden/minute.csv", INSTRUMENT, BarPeriod.ONE_MINUTE);
        SimulationSettings settings = settings(100_000, 0.0001);
        BacktestResult template = run(new TemplateSmaCross(), Map.of(), bars, settings);
        BacktestResult direct = run(new SmaCross(), Map.of(), bars, settings);
        assertEquals(direct.record().fills().size(), template.record().fills().size());
        assertEquals(direct.finalValue(), template.finalValue(), 0.0);
        assertFills(
                new ObjectMapper()
                        .readTree(SharedData.file("golden/strategy_sma_minute.json").toFile())
                        .get("orders"),
                template.record().fills());
    }

    private static void check(String golden, String bars, BarPeriod period, double rate)
            throws IOException {
        check(
                new SmaCross(),
                golden,
                SharedData.csv(bars, INSTRUMENT, period),
                settings(100_000, rate));
    }

    private static <P extends Record> void check(
            StrategyProvider<P> provider,
            String golden,
            BarSeries bars,
            SimulationSettings settings)
            throws IOException {
        JsonNode expected =
                new ObjectMapper().readTree(SharedData.file("golden/" + golden).toFile());
        BacktestResult result = run(provider, Map.of(), bars, settings);
        assertEquals("", result.failure());
        assertFills(expected.get("orders"), result.record().fills());
        assertTrades(expected.get("trades"), result.record().trades());
        assertClose(expected.get("final_value").asDouble(), result.finalValue());
        assertClose(expected.get("final_cash").asDouble(), result.finalCash());
    }

    private static void assertFills(JsonNode orders, List<RunRecord.FillRecord> fills) {
        List<JsonNode> completed = new ArrayList<>();
        orders.forEach(order -> addIfCompleted(order, completed));
        assertEquals(completed.size(), fills.size());
        for (int i = 0; i < fills.size(); i++) {
            JsonNode expected = completed.get(i);
            RunRecord.FillRecord fill = fills.get(i);
            assertEquals(expected.get("bar").asInt(), fill.bar(), "bar of fill " + i);
            assertEquals(expected.get("side").asText(), fill.fill().side().name());
            assertEquals(Math.abs(expected.get("exec_size").asDouble()), fill.fill().quantity());
            assertClose(expected.get("exec_price").asDouble(), fill.fill().price());
            assertClose(expected.get("comm").asDouble(), fill.fill().commission());
        }
    }

    private static void addIfCompleted(JsonNode order, List<JsonNode> completed) {
        if (order.get("status").asText().equals("Completed")) {
            completed.add(order);
        }
    }

    private static void assertTrades(JsonNode expected, List<Trade> trades) {
        assertEquals(expected.size(), trades.size());
        for (int i = 0; i < trades.size(); i++) {
            JsonNode node = expected.get(i);
            Trade trade = trades.get(i);
            assertEquals(node.get("open_bar").asInt(), trade.entry().bar());
            assertEquals(node.get("close_bar").asInt(), trade.exit().bar());
            assertEquals(node.get("barlen").asInt(), trade.bars());
            assertClose(node.get("price").asDouble(), trade.entry().price());
            assertClose(node.get("pnl").asDouble(), trade.pnl());
            assertClose(node.get("pnlcomm").asDouble(), trade.pnlNet());
        }
    }

    private static <P extends Record> BacktestResult run(
            StrategyProvider<P> provider,
            Map<String, String> parameters,
            BarSeries bars,
            SimulationSettings settings) {
        return Backtest.run(
                new BacktestRequest(
                        StrategySetup.parse(provider, parameters),
                        List.of(bars),
                        List.of(InstrumentRegistry.assumed(INSTRUMENT).withZone(ZoneOffset.UTC)),
                        settings),
                Progress.none());
    }

    private static SimulationSettings settings(double cash, double rate) {
        return SimulationSettings.standard()
                .withCash(cash)
                .withCommission(new CommissionModel.Percent(rate));
    }

    private static void assertClose(double expected, double actual) {
        assertEquals(expected, actual, 1e-9 * Math.max(1, Math.abs(expected)));
    }
}
