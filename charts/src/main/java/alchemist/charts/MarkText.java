package alchemist.charts;

import alchemist.charts.jfree.Layer.Bars;
import alchemist.charts.jfree.Layer.Mark;

/** Adds quantities to marks where they cover neither a candle nor another quantity. */
final class MarkText {

    /** A text farther than this from its triangle is taken for another's. */
    private static final double FARTHEST = 36;

    private final PanePixels pixels;
    private int freeBelow = Integer.MIN_VALUE;
    private int freeAbove = Integer.MIN_VALUE;

    MarkText(PanePixels pixels) {
        this.pixels = pixels;
    }

    /** The mark with its text, or as it is where there is no room. Left to right. */
    Mark add(Mark mark, FillGroup group) {
        String text = NumberText.quantity(group.quantity());
        int width = pixels.view().look().numbers().of(text);
        int height = pixels.view().look().numbers().height();
        int left = mark.x() - width / 2;
        int natural = mark.bought() ? mark.y() + mark.size() : mark.y() - mark.size();
        int clear = clearRow(group, width);
        int edge =
                mark.bought()
                        ? Math.max(natural + pixels.px(2), clear + pixels.px(3))
                        : Math.min(natural - pixels.px(4), clear - pixels.px(5));
        int baseline = mark.bought() ? edge + height - pixels.px(3) : edge;
        boolean cut = baseline > pixels.bottom() || baseline - height < pixels.top();
        boolean far = Math.abs(edge - natural) > pixels.px(FARTHEST);
        if (cut || far || left < (mark.bought() ? freeBelow : freeAbove)) {
            return mark;
        }
        take(mark.bought(), left + width + pixels.px(6));
        return new Mark(
                mark.x(), mark.y(), mark.size(), mark.bought(), text, left, baseline, mark.dotY());
    }

    private void take(boolean below, int to) {
        if (below) {
            freeBelow = to;
        } else {
            freeAbove = to;
        }
    }

    /** The row that no candle beside the text reaches beyond. */
    private int clearRow(FillGroup group, int width) {
        Bars bars = pixels.view().bars();
        double scale = pixels.view().look().skin().scale();
        int reach = (int) Math.ceil(width / 2.0 / (pixels.candle() * scale));
        int last = Math.min(bars.x().length - 1, group.bucket() + reach);
        int row = group.bought() ? Integer.MIN_VALUE : Integer.MAX_VALUE;
        for (int i = Math.max(0, group.bucket() - reach); i <= last; i++) {
            row =
                    group.bought()
                            ? Math.max(row, pixels.y(bars.low()[i]))
                            : Math.min(row, pixels.y(bars.high()[i]));
        }
        return row;
    }
}
