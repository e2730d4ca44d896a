package alchemist.engine.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.Scenario;
import alchemist.engine.account.Trade;
import alchemist.engine.backtest.RunRecord;
import alchemist.engine.backtest.RunRecorder;
import alchemist.engine.feed.MarketEvent;
import alchemist.engine.feed.SharedCsv;
import alchemist.engine.kernel.Command;
import alchemist.engine.kernel.Deployment;
import alchemist.engine.kernel.Journal;
import alchemist.engine.kernel.RunConditions;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.Instrument;
import alchemist.engine.order.OrderState;
import alchemist.engine.performance.EquityCurve;
import alchemist.engine.risk.KillSwitch;
import alchemist.engine.risk.RiskGate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Ten bars, one order type or broker option each, compared with backtrader event for event. How its
 * statuses map to ours is a table in the user guide's order chapter.
 */
class ExecutionMicroGoldenTest {

    @TestFactory
    Stream<DynamicTest> everyCaseRunsAsInBacktrader() throws IOException {
        return StreamSupport.stream(cases().spliterator(), false)
                .map(node -> DynamicTest.dynamicTest(name(node), () -> check(node)));
    }

    @Test
    void everyCaseIsKnownHere() throws IOException {
        Set<String> names = new HashSet<>();
        cases().forEach(node -> names.add(name(node)));
        assertEquals(names, MicroCases.names());
    }

    private static JsonNode cases() throws IOException {
        return new ObjectMapper().readTree(SharedCsv.file("golden/execution_micro.json").toFile());
    }

    private static String name(JsonNode node) {
        return node.get("name").asText();
    }

    private static void check(JsonNode expected) {
        MicroCases micro = MicroCases.of(name(expected));
        Instrument instrument = micro.instrument();
        SimulationSettings settings = micro.settings(expected.get("cash").asDouble());
        RunRecorder recorder = new RunRecorder(10);
        LocalTime close = LocalTime.parse(expected.get("sessionend").asText());
        RiskGate gate =
                micro.checksCash()
                        ? RiskGate.standard(new KillSwitch(), List.of())
                        : new RiskGate(new KillSwitch(), List.of());
        Simulation simulation =
                new Simulation(
                        new SimulatedGateway(settings, new LabelledByEnd(close)),
                        settings,
                        gate,
                        Journal.none(),
                        recorder);
        simulation.deploy(
                new Deployment(
                        "micro",
                        micro.strategy(),
                        List.of(instrument),
                        settings.account(),
                        RunConditions.standard()));
        recorder.follow(simulation, "micro");
        simulation.command(new Command.StartStrategy("micro"));
        for (JsonNode row : expected.get("bars")) {
            var bar = MarketEvent.BarClosed.of(instrument, BarPeriod.ONE_MINUTE, bar(row));
            simulation.onBar(bar);
            simulation.endInstant(bar.time());
        }
        assertEquals("", recorder.failure());
        assertEvents(expected.get("events"), micro.madeBefore(), recorder.record());
        assertFills(expected.get("events"), recorder.record().fills());
        assertTrades(expected.get("trades"), recorder.record().trades());
        assertEquity(expected.get("equity"), recorder.record().equity());
    }

    /**
     * Backtrader's bars carry the end of their minute, so a session ends with the bar of its end.
     */
    private record LabelledByEnd(LocalTime close) implements Sessions {
        @Override
        public long dayOf(Instrument instrument, long time) {
            return Math.floorDiv(time, 24 * 60 * Scenario.MINUTE);
        }

        @Override
        public boolean endsAt(Instrument instrument, long time) {
            long label = Math.floorMod(time - Scenario.MINUTE, 24 * 60 * Scenario.MINUTE);
            return label == close.toNanoOfDay();
        }
    }

    private static Bar bar(JsonNode row) {
        long seconds = LocalDateTime.parse(row.get(0).asText()).toEpochSecond(ZoneOffset.UTC);
        return new Bar(
                seconds * 1_000_000_000L,
                row.get(1).asDouble(),
                row.get(2).asDouble(),
                row.get(3).asDouble(),
                row.get(4).asDouble(),
                row.get(5).asDouble());
    }

    private record Step(long order, int bar, String state) {}

    private static void assertEvents(JsonNode events, int madeBefore, RunRecord record) {
        List<Step> expected = new ArrayList<>();
        Set<Long> accepted = new HashSet<>();
        for (JsonNode event : events) {
            long order = event.get("ref").asLong();
            int bar = event.get("bar").asInt();
            String status = event.get("status").asText();
            switch (status) {
                // What we do ourselves carries the bar after whose close, or at whose open, it is
                // done.
                case "Submitted" -> expected.add(new Step(order, bar - madeBefore, "SUBMITTED"));
                case "Accepted" -> {
                    accepted.add(order);
                    expected.add(new Step(order, bar, "ACCEPTED"));
                }
                case "Partial" -> expected.add(new Step(order, bar, "PARTIALLY_FILLED"));
                case "Completed" -> expected.add(new Step(order, bar, "FILLED"));
                case "Canceled" -> expected.add(new Step(order, bar, "CANCELLED"));
                case "Expired" -> expected.add(new Step(order, bar, "EXPIRED"));
                case "Margin" ->
                        expected.add(
                                accepted.contains(order)
                                        ? new Step(order, bar, "REJECTED")
                                        : new Step(order, bar - 1, "DENIED"));
                default -> throw new IllegalArgumentException(status);
            }
        }
        // An order that is denied was never submitted; without a check there is no submission.
        expected.removeIf(step -> step.state.equals("SUBMITTED") && !accepted.contains(step.order));
        List<Step> actual = new ArrayList<>();
        for (RunRecord.OrderRecord order : record.orders()) {
            for (RunRecord.EventRecord event : order.events()) {
                actual.add(new Step(order.order().id(), event.bar(), event.state().name()));
            }
        }
        actual.removeIf(step -> step.state.equals(OrderState.CANCEL_PENDING.name()));
        if (expected.stream().noneMatch(step -> step.state.equals("SUBMITTED"))) {
            actual.removeIf(step -> step.state.equals("SUBMITTED"));
        }
        expected.sort(Comparator.comparing(Step::order));
        assertEquals(expected, actual);
    }

    private static void assertFills(JsonNode events, List<RunRecord.FillRecord> fills) {
        int index = 0;
        double before = 0;
        long order = 0;
        for (JsonNode event : events) {
            if (!event.has("exec_size")) {
                continue;
            }
            RunRecord.FillRecord fill = fills.get(index++);
            if (event.get("ref").asLong() != order) {
                order = event.get("ref").asLong();
                before = 0;
            }
            double done = Math.abs(event.get("exec_size").asDouble());
            assertEquals(order, fill.fill().orderId());
            assertEquals(event.get("bar").asInt(), fill.bar());
            assertEquals(done - before, fill.fill().quantity(), 1e-9);
            if (before == 0) {
                assertEquals(event.get("exec_price").asDouble(), fill.fill().price(), 1e-9);
                assertEquals(event.get("comm").asDouble(), fill.fill().commission(), 1e-9);
            }
            assertTrue(!fill.fill().rule().isEmpty());
            before = done;
        }
        assertEquals(fills.size(), index, "number of fills");
    }

    private static void assertTrades(JsonNode expected, List<Trade> trades) {
        assertEquals(expected.size(), trades.size());
        for (int i = 0; i < trades.size(); i++) {
            JsonNode node = expected.get(i);
            Trade trade = trades.get(i);
            assertEquals(node.get("open_bar").asInt(), trade.entry().bar());
            assertEquals(node.get("close_bar").asInt(), trade.exit().bar());
            assertEquals(node.get("price").asDouble(), trade.entry().price(), 1e-9);
            assertEquals(node.get("pnl").asDouble(), trade.pnl(), 1e-9);
            assertEquals(node.get("pnlcomm").asDouble(), trade.pnlNet(), 1e-9);
        }
    }

    private static void assertEquity(JsonNode expected, EquityCurve equity) {
        assertEquals(expected.size(), equity.size());
        for (int i = 0; i < equity.size(); i++) {
            assertEquals(expected.get(i).get(1).asDouble(), equity.cash(i), 1e-8, "cash " + i);
            assertEquals(expected.get(i).get(2).asDouble(), equity.value(i), 1e-8, "value " + i);
        }
    }
}
