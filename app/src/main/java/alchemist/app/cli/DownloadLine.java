package alchemist.app.cli;

import alchemist.app.fx.Numbers;
import alchemist.datalake.download.DownloadProgress;

import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Shows how far a download is, at what rate, and how long it will take; and ends it in order when
 * the user presses Ctrl-C. Not thread-safe but for {@link #cancelled}.
 */
final class DownloadLine implements DownloadProgress, AutoCloseable {

    private static final long SECOND = 1_000_000_000L;
    private static final long REDRAW = SECOND / 5;
    private static final long LINE = 5 * SECOND;
    private static final long PATIENCE_SECONDS = 30;

    private final PrintStream err;
    private final boolean interactive;
    private final LongSupplier ticker;
    private final long started;
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread interruption = new Thread(this::stop, "ctrl-c");
    private long shown;
    private boolean drawn;
    private volatile boolean stopped;

    DownloadLine(Terminal terminal, LongSupplier ticker) {
        err = terminal.err();
        interactive = terminal.interactive();
        this.ticker = ticker;
        started = ticker.getAsLong();
        shown = started;
        Runtime.getRuntime().addShutdownHook(interruption);
    }

    @Override
    public void advanced(int done, int known, long bytes) {
        long now = ticker.getAsLong();
        if (now - shown < (interactive ? REDRAW : LINE)) {
            return;
        }
        shown = now;
        double seconds = (double) (now - started) / SECOND;
        String text =
                "Downloading %d of %d files, %s/s%s"
                        .formatted(
                                done,
                                known,
                                Numbers.bytes((long) (bytes / seconds)),
                                left(done, known, seconds));
        if (interactive) {
            err.print("\r" + text + "\u001b[K");
            err.flush();
            drawn = true;
        } else {
            err.println(text);
        }
    }

    @Override
    public boolean cancelled() {
        return stopped;
    }

    @Override
    public void close() {
        finished.countDown();
        if (!stopped) {
            Runtime.getRuntime().removeShutdownHook(interruption);
        }
        if (drawn) {
            err.print("\r\u001b[K");
            err.flush();
            drawn = false;
        }
    }

    private static String left(int done, int known, double seconds) {
        if (done == 0) {
            return "";
        }
        long left = Math.max(1, Math.round(seconds / done * (known - done)));
        return ", " + Numbers.count(left) + " s left";
    }

    /** Runs while the program ends: what has come is written before it does. */
    private void stop() {
        stopped = true;
        try {
            if (!finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                err.println("The download did not stop in time; the next update repairs the rest.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
