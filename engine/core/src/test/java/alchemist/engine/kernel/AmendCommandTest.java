package alchemist.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.Scenario;
import alchemist.engine.Script;
import alchemist.engine.feed.MarketEvent;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.order.Amendment;
import alchemist.engine.order.LimitOrder;
import alchemist.engine.order.Order;
import alchemist.engine.order.OrderRequest;
import alchemist.engine.order.OrderState;
import alchemist.engine.order.OrderTerms;
import alchemist.engine.order.Side;
import alchemist.engine.order.TimeInForce;
import alchemist.engine.order.Trail;
import alchemist.engine.order.TrailingStopLimitOrder;
import alchemist.engine.order.TrailingStopOrder;
import alchemist.engine.risk.KillSwitch;
import alchemist.engine.risk.RiskGate;
import alchemist.engine.risk.RiskRules;
import alchemist.engine.sim.LockedVenue;
import alchemist.engine.sim.SimulatedGateway;
import alchemist.engine.sim.Simulation;
import alchemist.engine.sim.SimulationListener;
import alchemist.engine.sim.SimulationSettings;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** What the user may do to a strategy's orders. */
class AmendCommandTest {

    private static final SimulationSettings SETTINGS = SimulationSettings.standard();

    private final KillSwitch killSwitch = new KillSwitch();
    private final MemoryJournal journal = new MemoryJournal();
    private final List<String> refused = new ArrayList<>();
    private final Script script = new Script();
    private final LockedVenue venue =
            new LockedVenue(new SimulatedGateway(SETTINGS), killSwitch, "Paper p");
    private final Simulation simulation =
            new Simulation(
                    venue,
                    SETTINGS,
                    RiskGate.standard(killSwitch, List.of(RiskRules.maxOrderValue(5_000))),
                    journal,
                    new SimulationListener() {
                        @Override
                        public void onAmendmentRefused(Order order, String reason) {
                            refused.add(order.id() + ": " + reason);
                        }
                    });
    private int bars;

    @BeforeEach
    void start() {
        simulation.deploy(new Deployment("p", script, List.of(Scenario.STOCK), 100_000));
        simulation.command(new Command.StartStrategy("p"));
    }

    @Test
    void theOrderTradesWithItsNewSizeAndLimit() {
        workingLimit(10, 95);

        amend(change().withLots(12).withLimit(99));
        bar(100, 101, 98, 100);

        assertEquals(OrderState.FILLED, order().state());
        assertEquals(12, script.fills.getFirst().lots());
        assertEquals(99, script.fills.getFirst().price());
        assertEquals(List.of(), refused);
    }

    @Test
    void aReplayOfTheJournalAmendsAndCancelsTheSameOrders() {
        script.at(
                0,
                s -> {
                    submit(limit(10, 95));
                    submit(limit(20, 94));
                    submit(new TrailingStopOrder(Scenario.STOCK, Side.SELL, 1, Trail.amount(9)));
                });
        bar(100, 100, 100, 100);
        amend(change().withLots(12).withLimit(99));
        simulation.command(
                new Command.AmendOrder(
                        3, Amendment.of(script.orders.get(2).request()).withTrail(percent(2))));
        bar(100, 101, 98, 100);
        simulation.command(new Command.CancelAll("p"));
        bar(100, 101, 98, 100);
        JournalCodec codec = new JournalCodec(id -> Scenario.STOCK);
        Script again = new Script();
        again.at(
                0,
                s ->
                        script.orders.forEach(
                                each -> again.orders.add(s.context.submit(asMade(each)))));

        Replay.Outcome outcome =
                Replay.run(
                        new Deployment("p", again, List.of(Scenario.STOCK), 100_000),
                        journal.lines.stream().map(codec::decode).toList());

        assertEquals("", outcome.difference().orElse(""));
        assertEquals(simulation.engine().stateHash(), outcome.stateHash());
        assertEquals(
                script.orders.stream().map(Order::request).toList(),
                again.orders.stream().map(Order::request).toList());
    }

    @Test
    void anOrderByHandPassesTheGateTradesAndIsReplayed() {
        bar(100, 100, 100, 100);
        simulation.command(new Command.SubmitOrder("p", limit(10, 95)));
        simulation.command(new Command.SubmitOrder("p", limit(5_000, 95)));
        bar(100, 100, 94, 96);
        simulation.command(new Command.StopStrategy("p", "enough"));
        simulation.command(new Command.SubmitOrder("p", limit(1, 95)));

        List<Order> orders = simulation.engine().orders();
        assertEquals(
                List.of(OrderState.FILLED, OrderState.DENIED, OrderState.DENIED),
                orders.stream().map(Order::state).toList());
        assertEquals(10, script.fills.getFirst().lots());
        assertTrue(orders.get(1).reason().contains("cash"), orders.get(1).reason());
        assertTrue(orders.get(2).reason().contains("not running"), orders.get(2).reason());
        JournalCodec codec = new JournalCodec(id -> Scenario.STOCK);
        Replay.Outcome outcome =
                Replay.run(
                        new Deployment("p", new Script(), List.of(Scenario.STOCK), 100_000),
                        journal.lines.stream().map(codec::decode).toList());
        assertEquals("", outcome.difference().orElse(""));
        assertEquals(simulation.engine().stateHash(), outcome.stateHash());
    }

    /** The requests as they were before the amendments. */
    private static OrderRequest asMade(Order order) {
        return switch ((int) order.id()) {
            case 1 -> limit(10, 95);
            case 2 -> limit(20, 94);
            default -> new TrailingStopOrder(Scenario.STOCK, Side.SELL, 1, Trail.amount(9));
        };
    }

    @Test
    void everyCommandIsReadFromTheJournalAsItWasWritten() {
        JournalCodec codec = new JournalCodec(id -> Scenario.STOCK);
        for (Command each :
                List.of(
                        new Command.CancelAll("a\tb"),
                        new Command.SubmitOrder(
                                "a b",
                                new LimitOrder(
                                        Scenario.STOCK,
                                        Side.SELL,
                                        7,
                                        99.5,
                                        OrderTerms.of(TimeInForce.DAY))),
                        new Command.AmendOrder(
                                7, new Amendment(3, 0.1 + 0.2, Double.NaN, null, Double.NaN)),
                        new Command.AmendOrder(
                                8, new Amendment(3, Double.NaN, 5, percent(2.5), -0.75)))) {
            JournalEntry entry = new JournalEntry.Event(5, new EngineEvent.Control(each));
            assertEquals(entry, codec.decode(JournalCodec.encode(entry)));
        }
    }

    @Test
    void nothingIsAmendedWhileTradingIsHalted() {
        workingLimit(10, 95);
        killSwitch.halt();

        amend(change().withLimit(99));
        bar(100, 101, 98, 100);

        assertEquals(List.of("1: trading is HALTED by the kill switch"), refused);
        assertEquals(95, order().request().limit());
        assertEquals(OrderState.ACCEPTED, order().state());
    }

    @Test
    void anAmendmentBeyondALimitIsRefusedWithItsNumbersAndTheOrderWorksOn() {
        workingLimit(10, 95);

        amend(change().withLots(51));

        assertEquals(
                List.of("1: order value 5,100.00 USD is above the limit of 5,000.00"), refused);
        assertEquals(OrderState.ACCEPTED, order().state());
        bar(95, 95, 95, 95);
        assertEquals(10, script.fills.getFirst().lots());
    }

    @Test
    void anOrderThatIsOverIsNotAmended() {
        workingLimit(10, 95);
        bar(95, 95, 95, 95);

        amend(change().withLimit(96));

        assertEquals(List.of("1: it is FILLED"), refused);
    }

    @Test
    void theExchangeRefusesAnAmendmentThatCrossesTheFill() {
        workingLimit(10, 95);
        // The exchange has traded, the engine has not heard of it yet.
        venue.onBar(closed(95, 95, 95, 95));

        amend(change().withLots(20));

        assertEquals(List.of("1: the order is not working"), refused);
        assertEquals(OrderState.FILLED, order().state());
        assertEquals(10, order().filledLots());
    }

    @Test
    void anAmendmentWithoutItsPriceIsRefused() {
        workingLimit(10, 95);

        amend(change().withLimit(Double.NaN));

        assertEquals(1, refused.size());
        assertEquals(StrategyState.RUNNING, simulation.engine().state("p"));
        assertEquals(95, order().request().limit());
    }

    @Test
    void aNewTrailIsMeasuredFromTheBestPriceSoFar() {
        working(new TrailingStopOrder(Scenario.STOCK, Side.SELL, 1, Trail.amount(9)));
        bar(100, 110, 99, 110);
        bar(110, 110, 106, 107);
        assertEquals(101, stop());

        amend(change().withTrail(Trail.amount(4)));
        assertEquals(106, stop());

        amend(change().withTrail(percent(10)));
        assertEquals(99, stop(), 1e-9);
    }

    @Test
    void aTrailingLimitKeepsItsNewDistance() {
        working(new TrailingStopLimitOrder(Scenario.STOCK, Side.SELL, 1, Trail.amount(5), 0.5));
        amend(change().withLimitOffset(2));

        // The stop at 95 is jumped over; a limit at 94.50 would wait on, one at 93 does not.
        bar(92, 92.5, 91, 92);
        bar(93.2, 93.2, 93, 93);

        assertEquals(93.2, script.fills.getFirst().price());
    }

    @Test
    void cancelAllTakesEveryWorkingOrderOff() {
        script.at(0, s -> submit(limit(10, 95))).at(1, s -> submit(limit(10, 94)));
        bar(100, 100, 100, 100);
        bar(100, 100, 100, 100);

        simulation.command(new Command.CancelAll("p"));

        assertEquals(
                List.of(OrderState.CANCELLED, OrderState.CANCELLED),
                script.orders.stream().map(Order::state).toList());
        assertEquals(StrategyState.RUNNING, simulation.engine().state("p"));
    }

    private void workingLimit(long lots, double limit) {
        working(limit(lots, limit));
    }

    private void working(OrderRequest request) {
        script.at(0, s -> submit(request));
        bar(100, 100, 100, 100);
        assertEquals(OrderState.ACCEPTED, order().state());
    }

    private void submit(OrderRequest request) {
        script.orders.add(script.context.submit(request));
    }

    private static LimitOrder limit(long lots, double limit) {
        return new LimitOrder(Scenario.STOCK, Side.BUY, lots, limit);
    }

    private static Trail percent(double percent) {
        return Trail.percent(percent);
    }

    private Order order() {
        return script.orders.getFirst();
    }

    private double stop() {
        return venue.trailingStops().getOrDefault(1L, Double.NaN);
    }

    private Amendment change() {
        return Amendment.of(order().request());
    }

    private void amend(Amendment amendment) {
        simulation.command(new Command.AmendOrder(order().id(), amendment));
    }

    private void bar(double open, double high, double low, double close) {
        simulation.onBar(closed(open, high, low, close));
    }

    private MarketEvent.BarClosed closed(double open, double high, double low, double close) {
        return MarketEvent.BarClosed.of(
                Scenario.STOCK,
                BarPeriod.ONE_MINUTE,
                new Bar(bars++ * Scenario.MINUTE, open, high, low, close, 1000));
    }
}
