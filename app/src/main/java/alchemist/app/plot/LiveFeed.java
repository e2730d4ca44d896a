package alchemist.app.plot;

import alchemist.engine.model.Bar;
import alchemist.engine.order.Fill;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What a session has produced since the last pulse. Written by any thread, read by one. */
final class LiveFeed {

    /** A fill is reported a moment before the bar it happened in; it waits that long for it. */
    private static final int PATIENCE = 3;

    private final Queue<Bar> bars = new ConcurrentLinkedQueue<>();
    private final Queue<Fill> fills = new ConcurrentLinkedQueue<>();
    private final ArrayDeque<Waiting> waiting = new ArrayDeque<>();

    private static final class Waiting {
        private final Fill fill;
        private int pulses;

        Waiting(Fill fill) {
            this.fill = fill;
        }
    }

    void add(Bar bar) {
        bars.add(bar);
    }

    void add(Fill fill) {
        fills.add(fill);
    }

    /** Takes out the next bars, at most {@code limit}: a frame must not last too long. */
    List<Bar> takeBars(int limit) {
        List<Bar> taken = new ArrayList<>();
        for (Bar bar = bars.poll(); bar != null; bar = bars.poll()) {
            taken.add(bar);
            if (taken.size() == limit) {
                break;
            }
        }
        return taken;
    }

    /** Takes out the fills whose bars are there, once per pulse. */
    List<Fill> takeFills(long lastBar) {
        for (Fill fill = fills.poll(); fill != null; fill = fills.poll()) {
            waiting.add(new Waiting(fill));
        }
        List<Fill> ready = new ArrayList<>();
        while (!waiting.isEmpty() && isReady(waiting.peek(), lastBar)) {
            ready.add(waiting.remove().fill);
        }
        return ready;
    }

    private boolean isReady(Waiting first, long lastBar) {
        boolean patient = !bars.isEmpty() || ++first.pulses < PATIENCE;
        return first.fill.time() <= lastBar || !patient;
    }

    boolean isEmpty() {
        return bars.isEmpty() && fills.isEmpty() && waiting.isEmpty();
    }

    void clear() {
        bars.clear();
        fills.clear();
        waiting.clear();
    }
}
