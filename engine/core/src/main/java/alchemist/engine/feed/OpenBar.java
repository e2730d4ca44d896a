package alchemist.engine.feed;

import alchemist.engine.model.Bar;
import alchemist.engine.model.Tick;

/** A bar that is being put together. */
final class OpenBar {

    private long firstTime;
    private double open;
    private double high;
    private double low;
    private double close;
    private double volume;
    private double value;
    private int sources;

    void add(Bar bar) {
        if (sources == 0) {
            begin(bar.time(), bar.open());
        }
        high = Math.max(high, bar.high());
        low = Math.min(low, bar.low());
        close = bar.close();
        volume += bar.volume();
        sources++;
    }

    void add(Tick tick) {
        if (sources == 0) {
            begin(tick.time(), tick.price());
        }
        high = Math.max(high, tick.price());
        low = Math.min(low, tick.price());
        close = tick.price();
        volume += tick.size();
        value += tick.price() * tick.size();
        sources++;
    }

    private void begin(long time, double price) {
        firstTime = time;
        open = price;
        high = price;
        low = price;
        volume = 0;
        value = 0;
    }

    /** Takes the bar out, stamped with {@code start}; what follows begins a new one. */
    Bar take(long start) {
        sources = 0;
        return new Bar(start, open, high, low, close, volume);
    }

    boolean isEmpty() {
        return sources == 0;
    }

    int sources() {
        return sources;
    }

    /** Time of the first source. */
    long firstTime() {
        return firstTime;
    }

    double volume() {
        return volume;
    }

    /** Price × size of the ticks, in the currency of the price. */
    double value() {
        return value;
    }

    double range() {
        return high - low;
    }
}
