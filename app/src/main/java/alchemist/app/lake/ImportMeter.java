package alchemist.app.lake;

import alchemist.app.fx.Numbers;
import alchemist.datalake.source.ImportProgress;
import alchemist.engine.time.SystemClock;

import java.time.Duration;

/** How far an import is: written by the working thread, read by the screen. */
final class ImportMeter implements ImportProgress {

    private final long start = SystemClock.ticker();
    private volatile Reading reading = new Reading(0, 0, 0);
    private volatile boolean cancelled;

    private record Reading(long rows, long bytes, long total) {}

    @Override
    public void advanced(long rows, long bytes, long total) {
        reading = new Reading(rows, bytes, total);
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    void cancel() {
        cancelled = true;
    }

    /** From 0 to 1; negative while unknown or while the bars are being written. */
    double fraction() {
        Reading now = reading;
        return now.total <= 0 || now.bytes >= now.total ? -1 : (double) now.bytes / now.total;
    }

    /** Bars, rate and time left. */
    String text() {
        return text(SystemClock.ticker() - start);
    }

    String text(long elapsedNanos) {
        Reading now = reading;
        if (now.rows == 0 || elapsedNanos <= 0) {
            return "Reading";
        }
        String bars = Numbers.count(now.rows) + " bars";
        double fraction = fraction();
        if (fraction < 0) {
            return bars + " read, writing them";
        }
        double seconds = elapsedNanos / 1e9;
        long left = (long) (elapsedNanos * (1 - fraction) / fraction);
        return "%s · %s bars/s · %s left"
                .formatted(
                        bars,
                        Numbers.compact(now.rows / seconds),
                        Numbers.duration(Duration.ofNanos(left)));
    }
}
