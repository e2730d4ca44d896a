package alchemist.engine.feed;

import alchemist.engine.model.Tick;

import java.util.function.Predicate;

/**
 * Bars that end by what was traded instead of by the clock: after so many ticks, units, so much
 * money, or such a range of prices.
 *
 * <p>The tick that reaches the threshold belongs to the bar and completes it. What goes beyond is
 * not carried over, and no price is invented: a jump makes a range bar wider than its range. A bar
 * is stamped with its first tick and ends with its last; stamps ascend strictly (a nanosecond is
 * added where ticks share one time). See López de Prado, Advances in Financial Machine Learning,
 * chapter 2. Not thread-safe.
 */
public final class EventBars implements TickAggregator {

    private final Predicate<OpenBar> complete;
    private final BarSink sink;
    private final OpenBar bar = new OpenBar();
    private final AscendingStamp stamp = new AscendingStamp();
    private long lastTime;

    private EventBars(Predicate<OpenBar> complete, BarSink sink) {
        this.complete = complete;
        this.sink = sink;
    }

    /** A bar for every {@code count} ticks. */
    public static EventBars ofTicks(int count, BarSink sink) {
        requirePositive(count);
        return new EventBars(bar -> bar.sources() >= count, sink);
    }

    /** A bar whenever {@code units} have been traded. */
    public static EventBars ofVolume(double units, BarSink sink) {
        requirePositive(units);
        return new EventBars(bar -> bar.volume() >= units, sink);
    }

    /** A bar whenever price × size adds up to {@code money}, in the currency of the price. */
    public static EventBars ofValue(double money, BarSink sink) {
        requirePositive(money);
        return new EventBars(bar -> bar.value() >= money, sink);
    }

    /** A bar whenever high less low reaches {@code range}. */
    public static EventBars ofRange(double range, BarSink sink) {
        requirePositive(range);
        return new EventBars(bar -> bar.range() >= range, sink);
    }

    @Override
    public void add(Tick tick) {
        bar.add(tick);
        lastTime = tick.time();
        if (complete.test(bar)) {
            flush();
        }
    }

    /** Completes the open bar, if there is one, below its threshold. */
    public void flush() {
        if (!bar.isEmpty()) {
            int sources = bar.sources();
            sink.barClosed(bar.take(stamp.atLeast(bar.firstTime())), lastTime, sources);
        }
    }

    private static void requirePositive(double threshold) {
        if (!(threshold > 0)) {
            throw new IllegalArgumentException(
                    "a bar's threshold must be above 0, but is " + threshold);
        }
    }
}
