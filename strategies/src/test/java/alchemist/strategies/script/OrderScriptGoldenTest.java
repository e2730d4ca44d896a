package alchemist.strategies.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import alchemist.engine.backtest.Backtest;
import alchemist.engine.backtest.BacktestRequest;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.backtest.Progress;
import alchemist.engine.backtest.RunRecord;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.BarSeriesBuilder;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;
import alchemist.engine.sim.CommissionModel;
import alchemist.engine.sim.SimulationSettings;
import alchemist.engine.sim.SlippageModel;
import alchemist.engine.strategy.StrategySetup;
import alchemist.strategies.SharedData;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Plays random order scripts and compares every fill with backtrader's on the same bars. */
class OrderScriptGoldenTest {

    private static final InstrumentId INSTRUMENT = InstrumentId.parse("TEST.GOLDEN");

    @TempDir private Path folder;

    @TestFactory
    Stream<DynamicTest> everyScriptFillsAsInBacktrader() throws IOException {
        JsonNode cases =
                new ObjectMapper().readTree(SharedData.file("golden/order_scripts.json").toFile());
        return StreamSupport.stream(cases.spliterator(), false)
                .map(
                        node ->
                                DynamicTest.dynamicTest(
                                        "case " + node.get("case").asInt(), () -> check(node)));
    }

    private void check(JsonNode expected) throws IOException {
        Path script =
                Files.writeString(folder.resolve("s.json"), expected.get("script").toString());
        BacktestResult result =
                Backtest.run(
                        new BacktestRequest(
                                StrategySetup.parse(
                                        new OrderScript(), Map.of("file", script.toString())),
                                List.of(bars(expected.get("bars"))),
                                List.of(InstrumentRegistry.assumed(INSTRUMENT)),
                                settings(expected)),
                        Progress.none());
        assertEquals("", result.failure());
        assertFills(expected.get("fills"), result.record().fills());
        assertClose(expected.get("finalValue").asDouble(), result.finalValue());
        assertEquals(
                expected.get("finalPosition").asDouble(), result.positions().getFirst().quantity());
    }

    private static SimulationSettings settings(JsonNode expected) {
        double slippage = expected.get("slippage").asDouble();
        return SimulationSettings.standard()
                .withCash(expected.get("cash").asDouble())
                .withCommission(new CommissionModel.Percent(expected.get("commission").asDouble()))
                .withSlippage(
                        slippage == 0
                                ? new SlippageModel.None()
                                : new SlippageModel.Percent(slippage));
    }

    private static BarSeries bars(JsonNode rows) {
        BarSeriesBuilder builder = new BarSeriesBuilder(rows.size());
        for (JsonNode row : rows) {
            LocalDateTime time = LocalDateTime.parse(row.get(0).asText().replace(' ', 'T'));
            builder.add(
                    new Bar(
                            time.toEpochSecond(ZoneOffset.UTC) * 1_000_000_000L,
                            row.get(1).asDouble(),
                            row.get(2).asDouble(),
                            row.get(3).asDouble(),
                            row.get(4).asDouble(),
                            row.get(5).asDouble()));
        }
        return builder.build(INSTRUMENT, BarPeriod.ONE_MINUTE);
    }

    private static void assertFills(JsonNode expected, List<RunRecord.FillRecord> fills) {
        for (int i = 0; i < Math.min(expected.size(), fills.size()); i++) {
            JsonNode node = expected.get(i);
            RunRecord.FillRecord fill = fills.get(i);
            String where = "fill " + i + " of " + fill;
            assertEquals(node.get("bar").asInt(), fill.bar(), where);
            assertEquals(node.get("side").asText(), fill.fill().side().name(), where);
            assertEquals(node.get("quantity").asDouble(), fill.fill().quantity(), where);
            assertClose(node.get("price").asDouble(), fill.fill().price());
            assertClose(node.get("commission").asDouble(), fill.fill().commission());
        }
        assertEquals(expected.size(), fills.size(), "number of fills");
    }

    private static void assertClose(double expected, double actual) {
        assertEquals(expected, actual, Math.max(1e-12, Math.abs(expected) * 1e-9));
    }
}
