package alchemist.charts;

import alchemist.charts.jfree.Layer.Link;

import java.util.ArrayList;
import java.util.List;

/** The lines from entry to exit of the trades in view. */
final class TradeLinks {

    /** With more of them, lines hide the candles instead of explaining them. */
    private static final int MOST = 300;

    /** Shorter lines can't be seen between their marks. */
    private static final double SHORTEST = 6;

    private TradeLinks() {}

    static List<Link> of(List<PlacedTrades.Trade> trades, int from, PanePixels pixels) {
        List<Link> links = new ArrayList<>();
        for (PlacedTrades.Trade trade :
                trades.size() > MOST ? List.<PlacedTrades.Trade>of() : trades) {
            Link link = link(trade, pixels);
            int length = Math.abs(link.toX() - link.fromX()) + Math.abs(link.toY() - link.fromY());
            if (trade.exitBar() >= from && length >= pixels.px(SHORTEST)) {
                links.add(link);
            }
        }
        return links;
    }

    private static Link link(PlacedTrades.Trade trade, PanePixels pixels) {
        TradeMark mark = trade.mark();
        int stride = pixels.view().buckets().stride();
        return new Link(
                pixels.x(Buckets.centerOf(trade.entryBar(), stride)),
                pixels.y(mark.entryPrice()),
                pixels.x(Buckets.centerOf(trade.exitBar(), stride)),
                pixels.y(mark.exitPrice()),
                mark.profit() >= 0);
    }
}
