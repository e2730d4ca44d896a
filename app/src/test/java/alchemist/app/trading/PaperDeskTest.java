package alchemist.app.trading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.backtest.Backtest;
import alchemist.engine.backtest.BacktestRequest;
import alchemist.engine.backtest.Progress;
import alchemist.engine.kernel.Journal;
import alchemist.engine.order.OrderState;
import alchemist.engine.order.Side;
import alchemist.engine.paper.PlaybackSpeed;
import alchemist.engine.risk.KillSwitch;
import alchemist.engine.sim.CommissionModel;
import alchemist.engine.sim.SimulationSettings;
import alchemist.engine.strategy.StrategySetup;
import alchemist.strategies.SmaCross;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;

class PaperDeskTest {

    private static final long SECONDS_30 = 30_000;

    private final KillSwitch killSwitch = new KillSwitch();
    private final PaperDesk desk = new PaperDesk(killSwitch, JournalFactory.none());
    private final EventQueue events = desk.follow();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aPacedDeploymentDoesExactlyWhatTheBacktestDid() throws Exception {
        StrategySetup setup = StrategySetup.parse(new SmaCross(), Map.of("fast", "3", "slow", "8"));
        Recording data = Tapes.swinging(5_000);
        SimulationSettings settings =
                SimulationSettings.standard().withCommission(new CommissionModel.Percent(0.0005));
        var backtest =
                Backtest.run(
                        new BacktestRequest(
                                setup, List.of(data.bars()), List.of(data.instrument()), settings),
                        Progress.none());

        DeskSession session =
                desk.deploy(
                        new DeployRequest(
                                setup, data, Terms.of(settings), PlaybackSpeed.UNLIMITED));

        assertTrue(session.awaitEnd(SECONDS_30));
        assertEquals(SessionState.FINISHED, session.state());
        assertTrue(backtest.record().fills().size() > 100);
        assertEquals(backtest.record().hash(), session.paper().record().hash());
        assertEquals(backtest.finalValue(), session.account().equity());
    }

    @Test
    void sessionsAreNumberedPerStrategyAndNamedAfterTheirData() throws Exception {
        desk.deploy(Tapes.fast(Probe.buysOnce("sma-cross"), Tapes.swinging(3)));
        desk.deploy(Tapes.fast(Probe.buysOnce("other"), Tapes.swinging("QQQ.NASDAQ", 3)));
        desk.deploy(Tapes.fast(Probe.buysOnce("sma-cross"), Tapes.swinging(3)));

        assertEquals(
                List.of(
                        "sma-cross #1 SPY.ARCA 1m",
                        "other #1 QQQ.NASDAQ 1m",
                        "sma-cross #2 SPY.ARCA 1m"),
                desk.sessions().stream().map(DeskSession::name).toList());
    }

    @Test
    void aStrategyThatThrowsIsStoppedItsOrdersCancelledAndTheOthersGoOn() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        DeskSession healthy =
                desk.deploy(
                        Tapes.fast(
                                Probe.setup(
                                        "healthy",
                                        (bar, hands) -> {
                                            if (bar == 10) {
                                                go.await();
                                                hands.order(Side.BUY, 1);
                                            }
                                        }),
                                Tapes.swinging(50)));
        DeskSession broken =
                desk.deploy(
                        Tapes.fast(
                                Probe.setup(
                                        "broken",
                                        (bar, hands) -> {
                                            hands.order(Side.BUY, 1);
                                            if (bar == 3) {
                                                throw new ArithmeticException("/ by zero");
                                            }
                                        }),
                                Tapes.swinging(50)));

        assertTrue(broken.awaitEnd(SECONDS_30));
        assertEquals(SessionState.FAILED, broken.state());
        assertTrue(
                broken.status().message().startsWith("ArithmeticException: / by zero"),
                broken.status().message());
        assertTrue(broken.hasPosition());
        List<OrderView> orders = lastViews(broken);
        assertEquals(3, orders.size());
        assertEquals(OrderState.FILLED, orders.get(0).state());
        assertEquals(OrderState.FILLED, orders.get(1).state());
        assertEquals(OrderState.CANCELLED, orders.get(2).state());

        go.countDown();
        assertTrue(healthy.awaitEnd(SECONDS_30));
        assertEquals(SessionState.FINISHED, healthy.state());
        assertEquals(1, healthy.fillsFrom(0).size());
    }

    @Test
    void aFailedSessionCanStillBeFlattened() throws Exception {
        DeskSession broken =
                desk.deploy(
                        Tapes.fast(
                                Probe.setup(
                                        "broken",
                                        (bar, hands) -> {
                                            if (bar == 1) {
                                                hands.order(Side.BUY, 7);
                                            } else if (bar == 5) {
                                                throw new IllegalStateException("no more");
                                            }
                                        }),
                                Tapes.swinging(50)));
        assertTrue(broken.awaitEnd(SECONDS_30));
        assertFalse(desk.remove(broken), "its position is open");

        broken.stopAndFlatten();

        List<OrderView> seen = new ArrayList<>();
        while (broken.hasPosition()) {
            drainOrders(seen);
            Thread.onSpinWait();
        }
        assertEquals(SessionState.FAILED, broken.state());
        drainOrders(seen);
        assertEquals("K1", seen.getLast().number());
        assertEquals(OrderState.FILLED, seen.getLast().state());
        assertTrue(desk.remove(broken));
        assertEquals(List.of(), desk.sessions());
    }

    @Test
    void anOrderAboveTheLimitIsRefusedWithTheNumbers() throws Exception {
        Terms terms = new Terms(SimulationSettings.standard(), OptionalDouble.of(500));
        DeskSession session =
                desk.deploy(
                        new DeployRequest(
                                Probe.buysOnce("big"),
                                Tapes.swinging(10),
                                terms,
                                PlaybackSpeed.UNLIMITED));

        assertTrue(session.awaitEnd(SECONDS_30));

        OrderView refused = lastViews(session).getFirst();
        assertEquals(OrderState.DENIED, refused.state());
        assertEquals("order value 1,000.00 USD is above the limit of 500.00", refused.reason());
    }

    @Test
    void nothingIsDeployedWhileTradingIsHalted() {
        killSwitch.halt();

        DeployException refused =
                assertThrows(
                        DeployException.class,
                        () -> desk.deploy(Tapes.fast(Probe.buysOnce("x"), Tapes.swinging(3))));

        assertEquals(
                "Trading is HALTED, so nothing was started. Go back to ACTIVE first.",
                refused.getMessage());
        assertEquals(List.of(), desk.sessions());
    }

    @Test
    void emptyDataAndABrokenJournalAreRefusedWithASentence() {
        Recording empty = Tapes.swinging(0);
        assertEquals(
                "SPY.ARCA 1m has no bars in this range. Choose another range.",
                assertThrows(
                                DeployException.class,
                                () -> desk.deploy(Tapes.fast(Probe.buysOnce("x"), empty)))
                        .getMessage());

        JournalFactory full =
                (name, request) -> {
                    throw new IOException("the disk is full.");
                };
        try (PaperDesk other = new PaperDesk(killSwitch, full)) {
            assertEquals(
                    "The journal of x #1 SPY.ARCA 1m can't be written, so nothing was started:"
                            + " the disk is full.",
                    assertThrows(
                                    DeployException.class,
                                    () ->
                                            other.deploy(
                                                    Tapes.fast(
                                                            Probe.buysOnce("x"),
                                                            Tapes.swinging(3))))
                            .getMessage());
        }
    }

    @Test
    void everySessionGetsAJournalOfItsName() throws Exception {
        List<String> names = new ArrayList<>();
        JournalFactory journals =
                (name, request) -> {
                    names.add(name + " " + request.name());
                    return Journal.none();
                };
        try (PaperDesk journalled = new PaperDesk(killSwitch, journals)) {
            journalled.deploy(Tapes.fast(Probe.buysOnce("x"), Tapes.swinging(3)));
        }

        assertEquals(List.of("x #1 SPY.ARCA 1m x #1 SPY.ARCA 1m"), names);
    }

    @Test
    void aPausedSessionResumesAndFinishes() throws Exception {
        DeskSession session =
                desk.deploy(Tapes.slow(Probe.buysOnce("patient"), Tapes.swinging(20)));
        session.pause();
        while (session.state() != SessionState.PAUSED) {
            Thread.onSpinWait();
        }

        session.setSpeed(PlaybackSpeed.UNLIMITED);
        session.resume();

        assertTrue(session.awaitEnd(SECONDS_30));
        assertEquals(SessionState.FINISHED, session.state());
        assertEquals(20, session.status().bars().played());
    }

    @Test
    void stopKeepsThePositionAndStopAndFlattenDoesNot() throws Exception {
        DeskSession kept = holding("kept");
        DeskSession flat = holding("flat");

        kept.stop();
        flat.stopAndFlatten();

        assertTrue(kept.awaitEnd(SECONDS_30));
        assertTrue(flat.awaitEnd(SECONDS_30));
        assertEquals(SessionState.STOPPED, kept.state());
        assertTrue(kept.hasPosition());
        assertFalse(flat.hasPosition());
    }

    /** A session that holds 10 and waits for bars that come in a thousand years. */
    private DeskSession holding(String id) throws DeployException {
        DeskSession session =
                desk.deploy(
                        new DeployRequest(
                                Probe.buysOnce(id),
                                Tapes.swinging(20),
                                Terms.of(SimulationSettings.standard()),
                                new PlaybackSpeed(6_000)));
        while (!session.hasPosition()) {
            Thread.onSpinWait();
        }
        session.pause();
        return session;
    }

    /** The latest picture of every order of a session, in order of creation. */
    private List<OrderView> lastViews(DeskSession session) {
        Map<Long, OrderView> views = new TreeMap<>();
        events.drain(
                Integer.MAX_VALUE,
                event -> {
                    if (event instanceof DeskEvent.OrderChanged changed
                            && changed.session() == session) {
                        views.put(changed.order().id(), changed.order());
                    }
                });
        return List.copyOf(views.values());
    }

    private void drainOrders(List<OrderView> into) {
        events.drain(
                Integer.MAX_VALUE,
                event -> {
                    if (event instanceof DeskEvent.OrderChanged changed) {
                        into.add(changed.order());
                    }
                });
    }
}
