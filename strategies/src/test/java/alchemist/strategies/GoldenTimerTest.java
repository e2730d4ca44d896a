package alchemist.strategies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import alchemist.engine.backtest.Backtest;
import alchemist.engine.backtest.BacktestRequest;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.backtest.Progress;
import alchemist.engine.backtest.RunRecord.FillRecord;
import alchemist.engine.calendar.CalendarDefinition;
import alchemist.engine.calendar.HolidaySchedule;
import alchemist.engine.calendar.SessionHours;
import alchemist.engine.calendar.TradingCalendar;
import alchemist.engine.calendar.TradingCalendars;
import alchemist.engine.kernel.RunConditions;
import alchemist.engine.model.AssetClass;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.sim.CommissionModel;
import alchemist.engine.sim.SimulationSettings;
import alchemist.engine.strategy.SingleInstrumentStrategy;
import alchemist.engine.strategy.Strategy;
import alchemist.engine.strategy.StrategyContext;
import alchemist.engine.strategy.StrategyProvider;
import alchemist.engine.strategy.StrategySetup;
import alchemist.engine.strategy.Timer;
import alchemist.engine.time.WhenClosed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** A monthly rebalance by a timer, compared with backtrader's on the same bars. */
class GoldenTimerTest {

    /** Trades on weekdays around the clock, as the recorded bars do. */
    private static final Instrument INSTRUMENT =
            new Instrument(
                    InstrumentId.parse("TEST.GOLDEN"),
                    AssetClass.EQUITY,
                    "USD",
                    new BigDecimal("0.01"),
                    BigDecimal.ONE,
                    BigDecimal.ONE,
                    ZoneOffset.UTC);

    private static final long DAY = Duration.ofDays(1).toNanos();

    @Test
    void theMonthlyRebalanceFiresAndFillsAsInBacktrader() throws IOException {
        JsonNode expected =
                new ObjectMapper()
                        .readTree(SharedData.file("golden/strategy_targetpct_daily.json").toFile());
        Rebalance strategy = new Rebalance();
        BacktestResult result = run(strategy);

        assertEquals(firings(expected), strategy.firings);
        assertFills(expected.get("orders"), result.record().fills());
        assertClose(expected.get("final_value").asDouble(), result.finalValue());
        assertClose(expected.get("final_cash").asDouble(), result.finalCash());
    }

    private static List<LocalDate> firings(JsonNode expected) {
        return StreamSupport.stream(expected.get("timer_fired").spliterator(), false)
                .map(firing -> LocalDate.parse(firing.get(1).asText().substring(0, 10)))
                .toList();
    }

    private static void assertFills(JsonNode orders, List<FillRecord> fills) {
        List<JsonNode> completed =
                StreamSupport.stream(orders.spliterator(), false)
                        .filter(order -> order.get("status").asText().equals("Completed"))
                        .toList();
        assertEquals(completed.size(), fills.size());
        for (int i = 0; i < fills.size(); i++) {
            JsonNode expected = completed.get(i);
            FillRecord fill = fills.get(i);
            assertEquals(expected.get("bar").asInt(), fill.bar(), "bar of fill " + i);
            assertEquals(expected.get("exec_size").asLong(), fill.fill().signedLots());
            assertClose(expected.get("exec_price").asDouble(), fill.fill().price());
            assertClose(expected.get("comm").asDouble(), fill.fill().commission());
        }
    }

    private static void assertClose(double expected, double actual) {
        assertEquals(expected, actual, 1e-9 * Math.max(1, Math.abs(expected)));
    }

    private static BacktestResult run(Strategy strategy) throws IOException {
        SimulationSettings settings =
                SimulationSettings.standard().withCommission(new CommissionModel.Percent(0.001));
        return Backtest.run(
                new BacktestRequest(
                                StrategySetup.of(new Provider(strategy), new NoParameters()),
                                List.of(
                                        SharedData.csv(
                                                "golden/daily.csv",
                                                INSTRUMENT.id(),
                                                BarPeriod.ONE_DAY)),
                                List.of(INSTRUMENT),
                                settings)
                        .withConditions(RunConditions.standard().withCalendars(calendars())),
                Progress.none());
    }

    /** Weekdays; the day before the recorded bars begin was a holiday. */
    private static TradingCalendars calendars() {
        TradingCalendars calendars = new TradingCalendars();
        calendars.define(
                INSTRUMENT.id().venue(),
                new TradingCalendar(
                        new CalendarDefinition(
                                "recorded",
                                ZoneOffset.UTC,
                                CalendarDefinition.weekdays(SessionHours.WHOLE_DAY),
                                HolidaySchedule.of(Set.of(LocalDate.of(2018, 1, 1)), Map.of()))));
        return calendars;
    }

    /** Holds 60 % of the equity, adjusted on the first trading day of each month. */
    private static final class Rebalance extends SingleInstrumentStrategy {

        private final List<LocalDate> firings = new ArrayList<>();

        @Override
        public void onStart(StrategyContext started) {
            super.onStart(started);
            var timers = started.timers();
            timers.atOpen(
                    Duration.ZERO,
                    timers.days().onMonthDays(Set.of(1), WhenClosed.NEXT_TRADING_DAY));
        }

        @Override
        public void onTimer(Timer timer) {
            firings.add(LocalDate.ofEpochDay(timer.time() / DAY));
            orderTargetPercent(0.6);
        }
    }

    /** Nothing to choose. */
    record NoParameters() {}

    private record Provider(Strategy strategy) implements StrategyProvider<NoParameters> {
        @Override
        public String id() {
            return "rebalance";
        }

        @Override
        public String description() {
            return "A strategy under test.";
        }

        @Override
        public NoParameters defaults() {
            return new NoParameters();
        }

        @Override
        public Strategy create(NoParameters parameters) {
            return strategy;
        }
    }
}
