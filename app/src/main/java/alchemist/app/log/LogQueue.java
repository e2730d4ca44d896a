package alchemist.app.log;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines on their way to the screen. When nobody drains, the oldest are dropped and counted.
 * Thread-safe, never blocks for long.
 */
public final class LogQueue {

    private static final int CAPACITY = 10_000;

    private final ArrayDeque<LogLine> lines = new ArrayDeque<>();
    private long dropped;

    /** Adds a line. */
    public synchronized void add(LogLine line) {
        if (lines.size() == CAPACITY) {
            lines.removeFirst();
            dropped++;
        }
        lines.addLast(line);
    }

    /** Takes at most {@code most} lines, oldest first. */
    synchronized List<LogLine> take(int most) {
        int count = Math.min(most, lines.size());
        List<LogLine> taken = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            taken.add(lines.removeFirst());
        }
        return taken;
    }

    /** How many lines were lost so far. */
    synchronized long dropped() {
        return dropped;
    }
}
