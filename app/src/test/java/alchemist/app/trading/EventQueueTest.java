package alchemist.app.trading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.risk.KillSwitch;

import org.junit.jupiter.api.Test;

class EventQueueTest {

    @Test
    void aSlowScreenMakesTheSessionWaitAndLosesNothing() throws Exception {
        EventQueue queue = new EventQueue(4, _ -> {});
        Thread writer = Thread.ofPlatform().start(() -> write(queue, 1_000));
        int taken = 0;
        while (taken < 1_000) {
            taken += queue.drain(3, event -> assertTrue(event instanceof DeskEvent.SessionChanged));
        }
        writer.join();

        assertEquals(0, queue.drain(10, _ -> {}));
    }

    @Test
    void closingLetsAWaitingSessionGoOn() throws Exception {
        EventQueue queue = new EventQueue(1, _ -> {});
        Thread writer = Thread.ofPlatform().start(() -> write(queue, 3));
        while (writer.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }

        queue.close();

        writer.join();
        assertEquals(0, queue.drain(10, _ -> {}));
    }

    private static void write(EventQueue queue, int count) {
        try (PaperDesk desk = new PaperDesk(new KillSwitch(), JournalFactory.none())) {
            DeskSession session = desk.deploy(Tapes.fast(Probe.buysOnce("x"), Tapes.swinging(1)));
            for (int i = 0; i < count; i++) {
                queue.put(new DeskEvent.SessionChanged(session));
            }
        } catch (DeployException e) {
            throw new IllegalStateException(e);
        }
    }
}
