package alchemist.app.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

class BackgroundTest {

    private final BlockingQueue<String> reports = new LinkedBlockingQueue<>();

    @Test
    void resultsAndFailuresAreReported() throws InterruptedException {
        Background background = Background.live(FxThread.direct());
        background.run(() -> "result", reports::add, e -> reports.add("no"));
        assertEquals("result", reports.take());
        background.run(
                () -> {
                    throw new IllegalStateException("broken");
                },
                done -> reports.add("no"),
                e -> reports.add(e.getMessage()));
        assertEquals("broken", reports.take());
    }

    @Test
    void anErrorIsReportedInsteadOfLeavingTheScreenWaiting() throws InterruptedException {
        Background background = Background.live(FxThread.direct());
        background.run(
                () -> {
                    throw new NoClassDefFoundError("missing");
                },
                done -> reports.add("no"),
                e -> reports.add(String.valueOf(e.getCause())));
        assertTrue(reports.take().contains("missing"));
    }

    @Test
    void cancelledWorkIsInterruptedAndReportsNothing() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        Job job =
                Background.live(FxThread.direct())
                        .run(
                                () -> {
                                    started.countDown();
                                    try {
                                        new CountDownLatch(1).await();
                                    } finally {
                                        interrupted.countDown();
                                    }
                                    return "late";
                                },
                                reports::add,
                                e -> reports.add("failed"));
        started.await();
        assertTrue(job.isRunning());
        job.cancel();
        interrupted.await();
        assertFalse(job.isRunning());
        assertTrue(reports.isEmpty());
    }
}
