package alchemist.app.cli;

import alchemist.app.fx.Numbers;
import alchemist.engine.backtest.Progress;
import alchemist.engine.time.SystemClock;

import java.io.PrintStream;
import java.util.function.LongSupplier;

/**
 * Shows on standard error how far long work is: a bar that redraws itself where a person watches, a
 * line now and then elsewhere. Work that is over at once shows nothing. Not thread-safe.
 */
final class ProgressLine implements Progress, AutoCloseable {

    private static final long SECOND = 1_000_000_000L;
    private static final long REDRAW = SECOND / 10;
    private static final long LINE = 5 * SECOND;
    private static final int WIDTH = 30;

    private final PrintStream err;
    private final boolean interactive;
    private final String what;
    private final LongSupplier ticker;
    private final long started;
    private long shown;
    private boolean drawn;

    /**
     * @param what the work, for example {@code Backtest}
     */
    ProgressLine(Terminal terminal, String what) {
        this(terminal, what, SystemClock::ticker);
    }

    ProgressLine(Terminal terminal, String what, LongSupplier ticker) {
        err = terminal.err();
        interactive = terminal.interactive();
        this.what = what;
        this.ticker = ticker;
        started = ticker.getAsLong();
        shown = started;
    }

    @Override
    public boolean advanced(long done, long total) {
        long now = ticker.getAsLong();
        if (now - shown >= (interactive ? REDRAW : LINE)) {
            shown = now;
            show(done, total, now);
        }
        return true;
    }

    private void show(long done, long total, long now) {
        double share = total <= 0 ? 0 : Math.min(1, (double) done / total);
        String text = "%s %3.0f %%%s".formatted(what, 100 * share, remaining(share, now));
        if (interactive) {
            int filled = (int) Math.round(share * WIDTH);
            err.print(
                    "\r"
                            + "█".repeat(filled)
                            + "░".repeat(WIDTH - filled)
                            + " "
                            + text
                            + "\u001b[K");
            err.flush();
            drawn = true;
        } else {
            err.println(text);
        }
    }

    private String remaining(double share, long now) {
        if (share < 0.02) {
            return "";
        }
        double seconds = (double) (now - started) / SECOND * (1 - share) / share;
        return ", " + Numbers.count(Math.max(1, Math.round(seconds))) + " s left";
    }

    /** Takes the bar away. */
    @Override
    public void close() {
        if (drawn) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
