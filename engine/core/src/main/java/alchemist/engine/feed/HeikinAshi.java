package alchemist.engine.feed;

import alchemist.engine.model.Bar;

/**
 * Heikin-Ashi bars, one for each source bar: close is the mean of its four prices, open the middle
 * of the Heikin-Ashi bar before (of the source's open and close for the first), high and low
 * include both. Volume stays. Not thread-safe.
 */
public final class HeikinAshi implements BarAggregator {

    private final BarSink sink;
    private double previousOpen = Double.NaN;
    private double previousClose;

    public HeikinAshi(BarSink sink) {
        this.sink = sink;
    }

    @Override
    public void add(Bar bar, long end) {
        double close = (bar.open() + bar.high() + bar.low() + bar.close()) / 4;
        double open =
                Double.isNaN(previousOpen)
                        ? (bar.open() + bar.close()) / 2
                        : (previousOpen + previousClose) / 2;
        double high = Math.max(bar.high(), Math.max(open, close));
        double low = Math.min(bar.low(), Math.min(open, close));
        previousOpen = open;
        previousClose = close;
        sink.barClosed(new Bar(bar.time(), open, high, low, close, bar.volume()), end, 1);
    }
}
