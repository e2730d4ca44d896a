package alchemist.datalake.sample;

import alchemist.engine.model.Bar;
import alchemist.engine.model.BarSeriesBuilder;

/** Makes one long bar of the short bars inside it. Not thread-safe. */
final class Aggregate {

    private final BarSeriesBuilder into;
    private Bar current = new Bar(0, 0, 0, 0, 0, 0);
    private boolean open;

    Aggregate(BarSeriesBuilder into) {
        this.into = into;
    }

    /** Ends the bar before, and begins the next with the next short bar. */
    void begin(long time) {
        finish();
        current = new Bar(time, 0, 0, 0, 0, 0);
    }

    void add(Bar bar) {
        current =
                open
                        ? new Bar(
                                current.time(),
                                current.open(),
                                Math.max(current.high(), bar.high()),
                                Math.min(current.low(), bar.low()),
                                bar.close(),
                                current.volume() + bar.volume())
                        : new Bar(
                                current.time(),
                                bar.open(),
                                bar.high(),
                                bar.low(),
                                bar.close(),
                                bar.volume());
        open = true;
    }

    void finish() {
        if (open) {
            into.add(current);
            open = false;
        }
    }
}
