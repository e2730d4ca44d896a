package alchemist.charts;

import alchemist.charts.jfree.Layer.Link;
import alchemist.charts.jfree.Layer.Mark;
import alchemist.charts.jfree.Layer.MarkLayer;
import alchemist.charts.jfree.ValueScale;

import java.util.ArrayList;
import java.util.List;

/**
 * Where marks of fills stand: bought below the bar, sold above it, the quantity beyond the triangle
 * where it covers neither a candle nor another text. Fills of one side within a bucket are one
 * mark.
 */
final class MarkPlacement {

    private static final int NO_DOT = Integer.MIN_VALUE;
    private static final double ROOMY = 6;
    private static final double TIGHT = 2.2;
    private static final int MOST_LINKS = 400;
    private static final double FARTHEST_TEXT = 34;

    private final TradeBook book;
    private final PaneView view;
    private final ValueScale scale;
    private final List<Mark> marks = new ArrayList<>();
    private int freeBelow = Integer.MIN_VALUE;
    private int freeAbove = Integer.MIN_VALUE;
    private double spacing;

    MarkPlacement(TradeBook book, PaneView view, ValueScale scale) {
        this.book = book;
        this.view = view;
        this.scale = scale;
    }

    MarkLayer place() {
        Buckets buckets = view.buckets();
        if (buckets.count() == 0) {
            return new MarkLayer(List.of(), List.of());
        }
        int end = buckets.to(buckets.count() - 1);
        List<TradeBook.Fill> fills = book.fills(buckets.from(0), end);
        int places = Math.min(Math.max(1, fills.size()), buckets.count());
        spacing = view.plot().width / (double) places / view.look().skin().scale();
        int next = 0;
        for (int i = 0; i < buckets.count() && next < fills.size(); i++) {
            double bought = 0;
            double sold = 0;
            TradeBook.Fill lastBought = null;
            TradeBook.Fill lastSold = null;
            for (; next < fills.size() && fills.get(next).bar() < buckets.to(i); next++) {
                TradeBook.Fill fill = fills.get(next);
                if (fill.mark().quantity() >= 0) {
                    bought += fill.mark().quantity();
                    lastBought = fill;
                } else {
                    sold -= fill.mark().quantity();
                    lastSold = fill;
                }
            }
            if (lastBought != null) {
                add(i, true, bought, lastBought.mark().price());
            }
            if (lastSold != null) {
                add(i, false, sold, lastSold.mark().price());
            }
        }
        return new MarkLayer(marks, links(buckets.from(0), end));
    }

    private void add(int bucket, boolean bought, double quantity, double price) {
        int x = view.x(view.buckets().center(bucket));
        int size = spacing >= ROOMY * 2 ? px(8) : spacing >= TIGHT * 2 ? px(5) : px(2);
        double edge = bought ? view.bars().low()[bucket] : view.bars().high()[bucket];
        int gap = px(4);
        int y = bought ? y(edge) + gap : y(edge) - gap;
        boolean roomy = candlePixels() >= ROOMY;
        int dot = roomy ? y(price) : NO_DOT;
        Mark bare = new Mark(x, y, size, bought, "", 0, 0, dot);
        marks.add(roomy ? withText(bare, bucket, NumberText.quantity(quantity)) : bare);
    }

    private Mark withText(Mark mark, int bucket, String text) {
        int width = view.look().numbers().of(text);
        int height = view.look().numbers().height();
        int left = mark.x() - width / 2;
        int clear = clearRow(mark.bought(), bucket, width);
        int natural = mark.bought() ? mark.y() + mark.size() : mark.y() - mark.size();
        int row =
                mark.bought()
                        ? Math.max(natural + px(2), clear + px(3)) + height
                        : Math.min(natural - px(4), clear - px(5));
        int limit = natural + (mark.bought() ? height : 0);
        boolean far = Math.abs(row - limit) > px(FARTHEST_TEXT);
        int bottom = view.plot().y + view.plot().height;
        boolean outside = row > bottom - px(2) || row - height < view.plot().y;
        if (far || outside || left < (mark.bought() ? freeBelow : freeAbove)) {
            return mark;
        }
        int next = left + width + px(6);
        if (mark.bought()) {
            freeBelow = next;
        } else {
            freeAbove = next;
        }
        return new Mark(
                mark.x(), mark.y(), mark.size(), mark.bought(), text, left, row, mark.dotY());
    }

    /** The row that no candle beside the text reaches beyond. */
    private int clearRow(boolean below, int bucket, int width) {
        int reach = (int) Math.ceil(width / 2.0 / (candlePixels() * view.look().skin().scale()));
        int row = below ? Integer.MIN_VALUE : Integer.MAX_VALUE;
        int last = Math.min(view.buckets().count() - 1, bucket + reach);
        for (int i = Math.max(0, bucket - reach); i <= last; i++) {
            row =
                    below
                            ? Math.max(row, y(view.bars().low()[i]))
                            : Math.min(row, y(view.bars().high()[i]));
        }
        return row;
    }

    private List<Link> links(int from, int to) {
        List<TradeBook.Trade> trades = book.trades(from, to);
        List<Link> links = new ArrayList<>();
        if (trades.size() > MOST_LINKS) {
            return links;
        }
        for (TradeBook.Trade trade : trades) {
            if (trade.exitBar() >= from) {
                links.add(link(trade));
            }
        }
        return links;
    }

    private Link link(TradeBook.Trade trade) {
        TradeMark mark = trade.mark();
        int stride = view.buckets().stride();
        return new Link(
                view.x(Buckets.centerOf(trade.entryBar(), stride)),
                y(mark.entryPrice()),
                view.x(Buckets.centerOf(trade.exitBar(), stride)),
                y(mark.exitPrice()),
                mark.profit() >= 0);
    }

    /** Layout pixels from one candle to the next. */
    private double candlePixels() {
        return view.pixelsPerBar() * view.buckets().stride() / view.look().skin().scale();
    }

    private int y(double value) {
        double share = Math.clamp(scale.share(value), -2, 3);
        return view.plot().y + (int) Math.round(share * view.plot().height);
    }

    private int px(double length) {
        return view.look().px(length);
    }
}
