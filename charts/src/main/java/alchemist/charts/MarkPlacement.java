package alchemist.charts;

import alchemist.charts.jfree.Layer.Mark;
import alchemist.charts.jfree.Layer.MarkLayer;

import java.util.ArrayList;
import java.util.List;

/**
 * Where marks of fills stand: bought below the bar, sold above it, smaller the closer they are.
 * With room, a dot marks the exact price and the quantity stands beyond the triangle.
 */
final class MarkPlacement {

    private static final int NO_DOT = Integer.MIN_VALUE;

    /** Candles at least this far apart get a dot at the price. */
    private static final double ROOMY = 6;

    /** Candles at least this far apart get texts. */
    private static final double READABLE = 3.5;

    private final TradeBook book;
    private final PanePixels pixels;
    private final PaneView view;

    MarkPlacement(TradeBook book, PanePixels pixels) {
        this.book = book;
        this.pixels = pixels;
        view = pixels.view();
    }

    MarkLayer place() {
        Buckets buckets = view.buckets();
        if (buckets.count() == 0) {
            return new MarkLayer(List.of(), List.of());
        }
        int from = buckets.from(0);
        int to = buckets.to(buckets.count() - 1);
        List<FillGroup> groups = FillGroup.of(book.fills(from, to), buckets);
        int size = size(groups.size());
        MarkText texts = new MarkText(pixels);
        List<Mark> marks = new ArrayList<>(groups.size());
        for (FillGroup group : groups) {
            Mark mark = mark(group, size);
            boolean readable = pixels.candle() >= READABLE;
            marks.add(readable ? texts.add(mark, group) : mark);
        }
        return new MarkLayer(marks, TradeLinks.of(book.trades(from, to), from, pixels));
    }

    private Mark mark(FillGroup group, int size) {
        double edge =
                group.bought()
                        ? view.bars().low()[group.bucket()]
                        : view.bars().high()[group.bucket()];
        int y = group.bought() ? pixels.y(edge) + pixels.px(4) : pixels.y(edge) - pixels.px(4);
        int x = pixels.x(view.buckets().center(group.bucket()));
        int dot = pixels.candle() >= ROOMY ? pixels.y(group.price()) : NO_DOT;
        return new Mark(x, y, size, group.bought(), "", 0, 0, dot);
    }

    private int size(int marks) {
        double apart = view.plot().width / Math.max(1.0, marks) / view.look().skin().scale();
        if (apart >= 12) {
            return pixels.px(8);
        }
        return apart >= 4.5 ? pixels.px(5) : pixels.px(2);
    }
}
