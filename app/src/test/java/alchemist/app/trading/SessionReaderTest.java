package alchemist.app.trading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.model.Bar;
import alchemist.engine.model.BarSeries;
import alchemist.engine.order.Fill;
import alchemist.engine.order.Side;
import alchemist.engine.risk.KillSwitch;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class SessionReaderTest {

    private final PaperDesk desk = new PaperDesk(new KillSwitch(), JournalFactory.none());
    private final List<Bar> bars = new ArrayList<>();
    private final List<Fill> fills = new ArrayList<>();

    @AfterEach
    void close() {
        desk.close();
    }

    /** Buys and sells in turn, at every bar. */
    private DeskSession finished(int size) throws DeployException, InterruptedException {
        DeskSession session =
                desk.deploy(
                        Tapes.fast(
                                Probe.setup(
                                        "restless",
                                        (bar, hands) ->
                                                hands.order(
                                                        bar % 2 == 1 ? Side.BUY : Side.SELL, 10)),
                                Tapes.swinging(size)));
        assertTrue(session.awaitEnd(30_000));
        return session;
    }

    @Test
    void everyBarAndEveryFillComesExactlyOnceInOrder() throws Exception {
        DeskSession session = finished(200);
        BarSeries tape = session.request().data().bars();
        SessionReader reader = new SessionReader(session);
        for (int turn = 0; turn < 40; turn++) {
            reader.read(7, bars::add, fills::add);
        }
        assertEquals(IntStream.range(0, 200).mapToObj(tape::bar).toList(), bars);
        assertEquals(session.fillsFrom(0), fills);
        assertTrue(fills.size() > 150, fills.size() + " fills");
    }

    @Test
    void aFillNeverComesBeforeItsBar() throws Exception {
        SessionReader reader = new SessionReader(finished(60));
        for (int turn = 0; turn < 60; turn++) {
            reader.read(1, bars::add, fills::add);
            long newest = bars.getLast().time();
            assertTrue(fills.stream().allMatch(fill -> fill.time() <= newest), "bar " + turn);
        }
        assertEquals(59, fills.size());
    }

    @Test
    void aReadNeverHandsOnMoreBarsThanAskedFor() throws Exception {
        SessionReader reader = new SessionReader(finished(20));
        reader.read(5, bars::add, fills::add);
        assertEquals(5, bars.size());
        reader.read(100, bars::add, fills::add);
        assertEquals(20, bars.size());
    }
}
