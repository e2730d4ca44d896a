package alchemist.app.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.app.fx.Pulse;
import alchemist.app.trading.DeskSession;
import alchemist.app.trading.JournalFactory;
import alchemist.app.trading.PaperDesk;
import alchemist.app.trading.Probe;
import alchemist.app.trading.Tapes;
import alchemist.engine.order.Side;
import alchemist.engine.risk.KillSwitch;
import alchemist.engine.strategy.StrategySetup;
import alchemist.engine.time.SimulatedClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatusViewModelTest {

    private static final long SECONDS_30 = 30_000;
    private static final long DAY = 86_400_000_000_000L;

    private final PaperDesk desk = new PaperDesk(new KillSwitch(), JournalFactory.none());
    private final SimulatedClock clock = new SimulatedClock();
    private final StatusViewModel status = new StatusViewModel(desk, clock, Pulse.manual());

    @BeforeEach
    void beginADay() {
        clock.advanceTo(DAY * 20_000);
    }

    @AfterEach
    void close() {
        status.close();
        desk.close();
    }

    @Test
    void anIdleDeskSaysSoAndHasNoProfit() {
        StatusViewModel.Line line = status.lineProperty().get();
        assertEquals("Paper · nothing running", line.what());
        assertEquals("–", line.profit());
        assertEquals(0, line.sign());
    }

    @Test
    void theProfitOfTheDayHasItsCurrencyAndItsSign() throws Exception {
        status.refresh();
        DeskSession session = play(Probe.setup("buyer", StatusViewModelTest::buysAtOne));
        status.refresh();
        StatusViewModel.Line line = status.lineProperty().get();
        double profit = session.account().profit();
        assertTrue(profit != 0, "the test needs a profit or a loss");
        assertEquals((int) Math.signum(profit), line.sign());
        assertTrue(line.profit().endsWith(" USD"), line.profit());
        assertEquals("Paper · nothing running", line.what());
    }

    @Test
    void aNewDayBeginsAtZero() throws Exception {
        play(Probe.setup("buyer", StatusViewModelTest::buysAtOne));
        status.refresh();
        clock.advanceTo(DAY * 20_001);
        status.refresh();
        assertEquals(0, status.lineProperty().get().sign());
        assertEquals("0.00 USD", status.lineProperty().get().profit());
    }

    private DeskSession play(StrategySetup setup) throws Exception {
        DeskSession session = desk.deploy(Tapes.fast(setup, Tapes.swinging(60)));
        assertTrue(session.awaitEnd(SECONDS_30));
        return session;
    }

    private static void buysAtOne(int bar, Probe.Hands hands) {
        if (bar == 1) {
            hands.order(Side.BUY, 4);
        }
    }
}
