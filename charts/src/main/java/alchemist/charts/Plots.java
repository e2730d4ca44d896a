package alchemist.charts;

import java.time.ZoneId;
import java.util.List;

/** Puts together the plots of the charts there are. */
final class Plots {

    private static final double MAIN = 1;
    private static final double LOWER = 0.35;

    private Plots() {}

    /** Candles over volume. */
    static Plot price(OhlcData data, ZoneId zone, int priceDecimals) {
        Plot plot = new Plot(new Timeline(data.times(), zone), data);
        plot.panes().add(new PricePane(data, priceDecimals));
        plot.panes().add(new VolumePane(data));
        return plot;
    }

    static PricePane pricePane(Plot plot) {
        return (PricePane) plot.panes().getFirst();
    }

    /** Lines over each other, the first one tallest. */
    static Plot lines(long[] time, ZoneId zone, List<LineSeries> series) {
        Plot plot = new Plot(new Timeline(LongColumn.of(time), zone), null);
        for (LineSeries line : series) {
            plot.panes().add(new LinePane(List.of(line), plot.panes().isEmpty() ? MAIN : LOWER));
        }
        plot.viewport().reset(time.length, time.length);
        return plot;
    }
}
