package alchemist.engine.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.Scenario;
import alchemist.engine.Script;
import alchemist.engine.kernel.Deployment;
import alchemist.engine.kernel.Journal;
import alchemist.engine.kernel.JournalCodec;
import alchemist.engine.kernel.JournalEntry;
import alchemist.engine.kernel.MemoryJournal;
import alchemist.engine.kernel.Replay;
import alchemist.engine.model.Bar;
import alchemist.engine.model.Instrument;
import alchemist.engine.order.OrderState;
import alchemist.engine.order.Side;
import alchemist.engine.paper.PaperStatus.Phase;
import alchemist.engine.risk.KillSequence;
import alchemist.engine.risk.KillSwitch;
import alchemist.engine.risk.TradingState;
import alchemist.engine.sim.CommissionModel;
import alchemist.engine.strategy.SingleInstrumentStrategy;
import alchemist.engine.strategy.Strategy;
import alchemist.engine.time.SystemClock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

@Timeout(30)
class PaperSessionTest {

    private final KillSwitch killSwitch = new KillSwitch();

    @Test
    void thePacedSessionDoesWhatTheBacktestDoes() throws InterruptedException {
        Scenario scenario =
                Scenario.randomBars(3000, 4).commission(new CommissionModel.Percent(0.0005));
        String backtest = scenario.run(PaperSessionTest::flipper).record().hash();
        // A hundred thousand times real time: paced by the clock, but over in two seconds.
        PaperSession session =
                start(scenario.paper("p", PaperSessionTest::flipper), new PlaybackSpeed(100_000));
        assertTrue(session.awaitEnd(20_000));
        assertEquals(Phase.FINISHED, session.status().phase());
        assertTrue(session.record().fills().size() > 100);
        assertEquals(backtest, session.record().hash());
        session.close();
    }

    @Test
    void theJournalReplaysOrderForOrderToTheSameState() throws InterruptedException {
        Scenario scenario = Scenario.randomBars(2000, 8).cash(500);
        MemoryJournal journal = new MemoryJournal();
        PaperSession session =
                start(
                        scenario.paper("p", PaperSessionTest::flipper),
                        PlaybackSpeed.UNLIMITED,
                        journal);
        assertTrue(session.awaitEnd(20_000));
        session.close();
        String hash = session.engine().stateHash();

        Replay.Outcome outcome = Replay.run(deployment(flipper()), read(journal));

        assertTrue(outcome.difference().isEmpty(), outcome.difference()::get);
        assertEquals(session.engine().orders().size(), outcome.orders());
        assertEquals(hash, outcome.stateHash());
    }

    @Test
    void aReplayNamesTheFirstOrderThatDiffers() throws InterruptedException {
        MemoryJournal journal = new MemoryJournal();
        PaperSession session =
                start(
                        Scenario.randomBars(20, 8).paper("p", () -> new Script().buy(3, 10)),
                        PlaybackSpeed.UNLIMITED,
                        journal);
        assertTrue(session.awaitEnd(20_000));
        session.close();

        Replay.Outcome outcome = Replay.run(deployment(new Script().buy(3, 11)), read(journal));

        assertEquals(
                "the strategy asked for MARKET BUY 11 lots of ABC.TEST, recorded is order 1 MARKET"
                        + " BUY 10 lots of ABC.TEST",
                outcome.difference().orElseThrow());
    }

    @Test
    void theKillSwitchCancelsFlattensAndConfirms() throws InterruptedException {
        CountDownLatch reached = new CountDownLatch(1);
        Script script = new Script().buy(0, 10);
        script.at(
                5,
                s -> {
                    s.send(Side.BUY, 3);
                    reached.countDown();
                });
        PaperSession session =
                start(
                        Scenario.randomBars(6000, 4).paper("p", () -> script),
                        new PlaybackSpeed(1000));
        reached.await();
        session.pause();

        List<String> lines = new ArrayList<>();
        boolean flat = kill(session, lines);
        session.halt();

        assertTrue(flat);
        assertEquals("FLAT, confirmed by Paper p", lines.getLast());
        assertTrue(session.awaitEnd(5_000));
        session.close();
        assertEquals(Phase.HALTED, session.status().phase());
        assertEquals(TradingState.HALTED, killSwitch.state());
        assertEquals(0, session.engine().account("p").position(0).lots());
        assertTrue(session.record().orders().stream().allMatch(o -> o.order().state().isFinal()));
    }

    @Test
    void theKillSwitchWorksWhileTheStrategyHangs() throws InterruptedException {
        CountDownLatch hanging = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Script script = new Script().buy(0, 10);
        script.at(
                5,
                s -> {
                    hanging.countDown();
                    awaitUninterrupted(release);
                    s.send(Side.BUY, 1);
                });
        PaperSession session =
                start(Scenario.randomBars(50, 4).paper("p", () -> script), PlaybackSpeed.UNLIMITED);
        hanging.await();

        List<String> lines = new ArrayList<>();
        assertTrue(kill(session, lines));
        assertEquals("FLAT, confirmed by Paper p", lines.getLast());

        release.countDown();
        session.halt();
        assertTrue(session.awaitEnd(5_000));
        session.close();
        assertEquals(OrderState.DENIED, script.orders.getLast().state());
        assertEquals("trading is HALTED by the kill switch", script.orders.getLast().reason());
        assertEquals(0, session.engine().account("p").position(0).lots());
    }

    @Test
    void aStrategyThatThrowsEndsItsSessionWithItsReason() throws InterruptedException {
        Script script = new Script().buy(0, 10);
        script.at(
                4,
                s -> {
                    throw new IllegalStateException("no price");
                });
        PaperSession session =
                start(Scenario.randomBars(50, 4).paper("p", () -> script), PlaybackSpeed.UNLIMITED);
        assertTrue(session.awaitEnd(5_000));
        assertEquals(Phase.FAILED, session.status().phase());
        assertTrue(session.status().message().startsWith("IllegalStateException: no price at "));
        assertEquals(10, session.engine().account("p").position(0).lots());

        session.flatten();
        awaitFlat(session);
        session.close();
        assertEquals(Phase.FAILED, session.status().phase());
    }

    @Test
    void stopAndFlattenLeavesNoPosition() throws InterruptedException {
        CountDownLatch reached = new CountDownLatch(1);
        Script script = new Script().buy(0, 10).at(3, s -> reached.countDown());
        PaperSession session =
                start(
                        Scenario.randomBars(6000, 4).paper("p", () -> script),
                        new PlaybackSpeed(1000));
        reached.await();
        session.stopAndFlatten();
        assertTrue(session.awaitEnd(5_000));
        awaitFlat(session);
        session.close();
        assertEquals(Phase.STOPPED, session.status().phase());
        assertEquals("flatten-at-last", session.record().fills().getLast().fill().rule());
    }

    @Test
    void aPausedSessionPlaysNoBars() throws InterruptedException {
        PaperSession session =
                start(Scenario.randomBars(6000, 4).paper("p", Script::new), new PlaybackSpeed(1));
        session.pause();
        assertTrue(session.status().phase() == Phase.RUNNING);
        assertFalse(session.awaitEnd(100));
        assertTrue(session.status().bars().played() <= 1);
        session.setSpeed(PlaybackSpeed.UNLIMITED);
        session.resume();
        assertTrue(session.awaitEnd(10_000));
        assertEquals(6000, session.status().bars().played());
        session.close();
    }

    private static void awaitFlat(PaperSession session) throws InterruptedException {
        while (!session.status()
                .snapshot()
                .strategies()
                .getFirst()
                .positions()
                .getFirst()
                .isFlat()) {
            Thread.sleep(5);
        }
    }

    private boolean kill(PaperSession session, List<String> lines) {
        return new KillSequence(
                        killSwitch,
                        List.of(session.emergency()),
                        new SystemClock(),
                        line -> lines.add(line.text()))
                .run();
    }

    private PaperSession start(PaperRequest request, PlaybackSpeed speed) {
        return start(request, speed, Journal.none());
    }

    private PaperSession start(PaperRequest request, PlaybackSpeed speed, Journal journal) {
        return PaperSession.start(
                request,
                speed,
                new PaperSession.Ports(killSwitch, journal, new PaperListener() {}));
    }

    private static Deployment deployment(Strategy strategy) {
        return new Deployment("p", strategy, List.of(Scenario.STOCK), 500);
    }

    private static List<JournalEntry> read(MemoryJournal journal) {
        JournalCodec codec = new JournalCodec(id -> Scenario.STOCK);
        return journal.lines.stream().map(codec::decode).toList();
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        boolean waiting = true;
        while (waiting) {
            try {
                latch.await();
                waiting = false;
            } catch (InterruptedException e) {
                // The session may interrupt; this strategy hangs all the same.
            }
        }
    }

    /**
     * Turns with every third bar, so that it trades a lot, and is refused a lot when cash is short.
     */
    private static Strategy flipper() {
        return new SingleInstrumentStrategy() {
            private int bars;

            @Override
            public void onBar(Instrument instrument, Bar bar) {
                bars++;
                if (bars % 3 == 0) {
                    Side side = bars % 2 == 0 ? Side.BUY : Side.SELL;
                    var unused = order(side, 1 + bars % 7);
                }
            }
        };
    }
}
