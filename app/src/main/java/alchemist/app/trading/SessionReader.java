package alchemist.app.trading;

import alchemist.engine.model.Bar;
import alchemist.engine.model.BarSeries;
import alchemist.engine.order.Fill;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * Reads what a session has played and done, bit by bit: every bar and every fill exactly once, a
 * fill never before the bar in which it happened. One reader; call it at every pulse.
 */
public final class SessionReader {

    private final DeskSession session;
    private final Deque<Fill> waiting = new ArrayDeque<>();
    private int bars;
    private int fills;

    public SessionReader(DeskSession session) {
        this.session = session;
    }

    public DeskSession session() {
        return session;
    }

    /** Hands on at most {@code limit} new bars, and the fills that have their bar. */
    public void read(int limit, Consumer<? super Bar> newBars, Consumer<? super Fill> newFills) {
        BarSeries series = session.request().data().bars();
        boolean over = session.state().isOver();
        int played = (int) Math.min(session.status().bars().played(), series.size());
        for (int end = Math.min(played, bars + limit); bars < end; bars++) {
            newBars.accept(series.bar(bars));
        }
        for (Fill fill : session.fillsFrom(fills)) {
            fills++;
            waiting.add(fill);
        }
        boolean all = over && bars == played;
        while (!waiting.isEmpty() && (all || isShown(waiting.getFirst(), series))) {
            newFills.accept(waiting.removeFirst());
        }
    }

    private boolean isShown(Fill fill, BarSeries series) {
        return bars > 0 && fill.time() <= series.time(bars - 1);
    }
}
