package alchemist.engine.feed;

import alchemist.engine.model.Bar;
import alchemist.engine.model.Tick;

/**
 * Renko bricks: bars of one size that leave out time and small moves.
 *
 * <p>Closes of bars or prices of ticks move the bricks; they lie on a grid through the first price,
 * rounded to {@link Settings#align}. A brick opens at one edge and closes at the other (a falling
 * one opens at its high), begins where the brick before it was completed and ends with the bar or
 * tick that completed it. The volume and the sources since the brick before go to the first of the
 * bricks that one source completes; the others have no volume and one source. Not thread-safe.
 */
public final class RenkoBars implements BarAggregator, TickAggregator {

    /** When a brick is drawn. */
    public enum Style {
        /**
         * When price has crossed it: one size beyond the last brick, two for a reversal. A source
         * may complete several. This is the usual chart.
         */
        CONFIRMED,
        /**
         * When price reaches its near edge, as backtrader's filter does: the brick runs ahead of
         * price, a reversal needs one size, and a source completes one at most.
         */
        LEADING
    }

    /**
     * What bricks look like.
     *
     * @param size height of a brick, in price
     * @param align the first price is rounded to a multiple of it
     */
    public record Settings(double size, double align, Style style) {

        public Settings {
            if (!(size > 0 && align > 0)) {
                throw new IllegalArgumentException(
                        "a brick's size and alignment must be above 0, but are "
                                + size
                                + " and "
                                + align);
            }
        }

        /** Bricks of the usual kind, on multiples of their size. */
        public static Settings of(double size) {
            return new Settings(size, size, Style.CONFIRMED);
        }
    }

    private final Settings settings;
    private final BarSink sink;
    private final AscendingStamp stamp = new AscendingStamp();
    private boolean started;
    private double base;

    /** Confirmed: edges of the last brick. Leading: the edges to reach. In sizes above the base. */
    private long bottom;

    private long top;
    private long begun;
    private double volume;
    private int sources;

    public RenkoBars(Settings settings, BarSink sink) {
        this.settings = settings;
        this.sink = sink;
    }

    @Override
    public void add(Bar bar, long end) {
        start(bar.time(), bar.open());
        move(bar.close(), bar.volume(), end);
    }

    @Override
    public void add(Tick tick) {
        start(tick.time(), tick.price());
        move(tick.price(), tick.size(), tick.time());
    }

    private void start(long time, double price) {
        if (!started) {
            started = true;
            begun = time;
            base = Math.rint(price / settings.align()) * settings.align();
            boolean leading = settings.style() == Style.LEADING;
            bottom = leading ? -1 : 0;
            top = leading ? 1 : 0;
        }
    }

    private void move(double price, double size, long end) {
        volume += size;
        sources++;
        switch (settings.style()) {
            case CONFIRMED -> confirm(price, end);
            case LEADING -> lead(price, end);
        }
    }

    private void confirm(double price, long end) {
        while (price >= level(top + 1)) {
            emit(top, top + 1, end);
            bottom = top;
            top++;
        }
        while (price <= level(bottom - 1)) {
            emit(bottom, bottom - 1, end);
            top = bottom;
            bottom--;
        }
    }

    private void lead(double price, long end) {
        if (price >= level(top)) {
            emit(top, top + 1, end);
            bottom = top;
            top++;
        } else if (price <= level(bottom)) {
            emit(bottom, bottom - 1, end);
            top = bottom;
            bottom--;
        }
    }

    private void emit(long from, long to, long end) {
        double open = level(from);
        double close = level(to);
        Bar brick =
                new Bar(
                        stamp.atLeast(begun),
                        open,
                        Math.max(open, close),
                        Math.min(open, close),
                        close,
                        volume);
        int used = Math.max(1, sources);
        begun = end;
        volume = 0;
        sources = 0;
        sink.barClosed(brick, end, used);
    }

    private double level(long sizes) {
        return base + sizes * settings.size();
    }
}
