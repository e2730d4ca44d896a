package alchemist.engine.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.Scenario;
import alchemist.engine.feed.MarketEvent;
import alchemist.engine.feed.MergedFeed;
import alchemist.engine.kernel.EngineEvent;
import alchemist.engine.kernel.Inbox;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Bars played by a clock that the test moves. */
@Timeout(30)
class PlaybackTest {

    private static final long SECOND = 1_000_000_000L;
    private static final double FASTER = 1_000;

    private final AtomicLong clock = new AtomicLong();
    private final Inbox inbox = new Inbox(1_000);
    private final Playback playback =
            new Playback(
                    MergedFeed.of(
                            List.of(Scenario.randomBars(2, 1).series()), List.of(Scenario.STOCK)),
                    inbox,
                    new Playback.Pace(new PlaybackSpeed(FASTER), clock::get, Long.MIN_VALUE));
    private final Thread thread = new Thread(this::play);

    @AfterEach
    void stop() throws InterruptedException {
        playback.stop();
        thread.join();
    }

    @Test
    void betweenTwoBarsTheEngineHearsHowLateItIs() throws InterruptedException {
        thread.start();
        assertEquals(List.of("bar known at 60", "60"), take(2));
        Thread.sleep(60);

        pass(10);
        assertEquals(List.of("70"), take(1));
        pass(25);
        assertEquals(List.of("95"), take(1));
        pass(24.5);
        assertEquals(List.of("119"), take(1));
        pass(1);
        assertEquals(List.of("bar known at 120", "120"), take(2));
    }

    @Test
    void whileTheClockStandsStillNothingIsSaid() throws InterruptedException {
        thread.start();
        assertEquals(2, take(2).size());

        Thread.sleep(100);

        assertTrue(inbox.isEmpty());
    }

    @Test
    void aPausedPlaybackIsNotLater() throws InterruptedException {
        thread.start();
        assertEquals(2, take(2).size());
        playback.setPaused(true);
        Thread.sleep(60);
        pass(30);
        Thread.sleep(60);
        playback.setPaused(false);
        Thread.sleep(60);

        pass(10);
        assertEquals(List.of("70"), take(1));
    }

    private void play() {
        try {
            boolean unused = playback.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** So many seconds of market time go by. */
    private void pass(double seconds) {
        long unused = clock.addAndGet((long) (seconds * SECOND / FASTER));
    }

    private List<String> take(int count) throws InterruptedException {
        List<String> taken = new ArrayList<>();
        while (taken.size() < count) {
            EngineEvent event = inbox.poll(10);
            if (event instanceof EngineEvent.Market(MarketEvent market)) {
                String bar = market instanceof MarketEvent.BarClosed ? "bar known at " : "";
                taken.add(bar + market.time() / SECOND);
            }
        }
        return taken;
    }
}
