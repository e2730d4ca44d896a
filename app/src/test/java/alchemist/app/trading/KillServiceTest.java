package alchemist.app.trading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.order.OrderState;
import alchemist.engine.order.Side;
import alchemist.engine.risk.KillSequence.Outcome;
import alchemist.engine.risk.KillSwitch;
import alchemist.engine.risk.TradingState;
import alchemist.engine.time.SystemClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

class KillServiceTest {

    private static final long SECONDS_30 = 30_000;

    private final PaperDesk desk = new PaperDesk(new KillSwitch(), JournalFactory.none());
    private final KillService kill = new KillService(desk, new SystemClock());
    private final CountDownLatch release = new CountDownLatch(1);

    /** Enough bars that the tape can't end before the switch has done its work. */
    private static final int LONG_AFTER = 300_000;

    @AfterEach
    void close() {
        release.countDown();
        desk.close();
    }

    @Test
    void tripHaltsOnTheCallersThread() {
        kill.trip();

        assertEquals(TradingState.HALTED, kill.state());
        assertEquals(
                List.of("New orders stopped", "Nothing is deployed: no orders, no positions"),
                texts(finished()));
    }

    @Test
    void workingOrdersAreCancelledPositionsFlattenedAndFlatIsConfirmed() throws Exception {
        DeskSession session = holdingWithAnOrderWorking();

        kill.trip();

        KillReport report = finished();
        assertEquals(KillReport.Phase.CONFIRMED, report.phase());
        assertEquals(
                List.of(
                        "New orders stopped",
                        "Order 2 cancelled: BUY 5 SPY.ARCA",
                        "SELL 10 SPY.ARCA filled at " + lastPrice(session),
                        "FLAT, confirmed by Paper holder #1 SPY.ARCA 1m",
                        "Stopped holder #1 SPY.ARCA 1m"),
                texts(report));
        assertEquals(TradingState.HALTED, kill.state());
        assertEquals(SessionState.HALTED, session.state());
    }

    @Test
    void aStrategyThatHangsIsFlattenedAllTheSameAndTheReportSaysThatItHangs() throws Exception {
        CountDownLatch hanging = new CountDownLatch(1);
        DeskSession session =
                desk.deploy(
                        Tapes.fast(
                                Probe.setup(
                                        "stuck",
                                        (bar, hands) -> {
                                            hands.order(Side.BUY, 10);
                                            if (bar == 2) {
                                                hanging.countDown();
                                                release.await();
                                            }
                                        }),
                                Tapes.swinging(20)));
        hanging.await();

        kill.trip();

        KillReport report = finished();
        assertEquals(KillReport.Phase.UNCONFIRMED, report.phase());
        assertTrue(texts(report).contains("FLAT, confirmed by Paper stuck #1 SPY.ARCA 1m"));
        assertEquals(
                "The engine thread of stuck #1 SPY.ARCA 1m does not answer: its strategy hangs;"
                        + " orders are refused",
                report.lines().getLast().text());
        assertEquals(Outcome.UNCONFIRMED, report.lines().getLast().outcome());
        assertTrue(session.emergency().statement().isFlat());

        release.countDown();
        assertTrue(session.awaitEnd(SECONDS_30));
        while (!texts(report())
                .contains("The engine thread of stuck #1 SPY.ARCA 1m has answered: stopped")) {
            Thread.onSpinWait();
        }
        assertEquals(SessionState.HALTED, session.state());
        assertFalse(session.hasPosition());
    }

    @Test
    void ordersAfterTheHaltAreDeniedWithTheSentence() throws Exception {
        AtomicReference<String> reason = new AtomicReference<>("");
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch tripped = new CountDownLatch(1);
        DeskSession session =
                desk.deploy(
                        Tapes.fast(
                                Probe.setup(
                                        "late",
                                        (bar, hands) -> {
                                            if (bar == 2) {
                                                reached.countDown();
                                                tripped.await();
                                                var order = hands.order(Side.BUY, 1);
                                                assertEquals(OrderState.DENIED, order.state());
                                                reason.set(order.reason());
                                            }
                                        }),
                                Tapes.swinging(20)));
        reached.await();
        kill.trip();
        tripped.countDown();

        assertTrue(session.awaitEnd(SECONDS_30));

        assertEquals("trading is HALTED by the kill switch", reason.get());
        KillReport unused = finished();
    }

    @Test
    void aSecondTripWhileOneRunsIsHarmless() throws Exception {
        DeskSession session = holdingWithAnOrderWorking();

        kill.trip();
        kill.trip();

        KillReport report = finished();
        assertEquals(1, texts(report).stream().filter("New orders stopped"::equals).count());
        assertFalse(session.hasPosition());
    }

    @Test
    void anOldSessionThatIsOverAndFlatIsNotReportedAgain() throws Exception {
        DeskSession old =
                desk.deploy(Tapes.fast(Probe.setup("idle", (bar, hands) -> {}), Tapes.swinging(3)));
        assertTrue(old.awaitEnd(SECONDS_30));

        kill.trip();

        assertEquals(
                List.of("New orders stopped", "Nothing is deployed: no orders, no positions"),
                texts(finished()));
    }

    @Test
    void aSessionThatIsOverButHoldsAPositionIsFlattened() throws Exception {
        DeskSession over = desk.deploy(Tapes.fast(Probe.buysOnce("over"), Tapes.swinging(5)));
        assertTrue(over.awaitEnd(SECONDS_30));
        assertTrue(over.hasPosition());

        kill.trip();

        assertEquals(KillReport.Phase.CONFIRMED, finished().phase());
        while (over.hasPosition()) {
            Thread.onSpinWait();
        }
        assertEquals(SessionState.FINISHED, over.state());
    }

    @Test
    void onlyTheTypedWordLeadsBackToActive() throws Exception {
        kill.trip();
        KillReport unused = finished();

        assertFalse(kill.reactivate("active"));
        assertFalse(kill.reactivate(" ACTIVE"));
        assertEquals(TradingState.HALTED, kill.state());
        assertThrows(
                DeployException.class,
                () -> desk.deploy(Tapes.fast(Probe.buysOnce("x"), Tapes.swinging(3))));

        assertTrue(kill.reactivate("ACTIVE"));
        assertEquals(TradingState.ACTIVE, kill.state());
        assertTrue(
                desk.deploy(Tapes.fast(Probe.buysOnce("x"), Tapes.swinging(3)))
                        .awaitEnd(SECONDS_30));
    }

    private DeskSession holdingWithAnOrderWorking() throws Exception {
        CountDownLatch ordered = new CountDownLatch(1);
        DeskSession session =
                desk.deploy(
                        Tapes.fast(
                                Probe.setup(
                                        "holder",
                                        (bar, hands) -> {
                                            if (bar == 1) {
                                                hands.order(Side.BUY, 10);
                                            } else if (bar == 3) {
                                                hands.order(Side.BUY, 5);
                                                ordered.countDown();
                                                while (kill.report().isEmpty()
                                                        || report().lines().size() < 4) {
                                                    Thread.onSpinWait();
                                                }
                                            }
                                        }),
                                Tapes.swinging(LONG_AFTER)));
        ordered.await();
        return session;
    }

    private static double lastPrice(DeskSession session) {
        return session.request().data().bars().close(2);
    }

    private KillReport report() {
        return kill.report().orElseThrow();
    }

    private KillReport finished() {
        while (report().phase() == KillReport.Phase.RUNNING) {
            Thread.onSpinWait();
        }
        return report();
    }

    private static List<String> texts(KillReport report) {
        return report.lines().stream().map(line -> line.text()).toList();
    }
}
