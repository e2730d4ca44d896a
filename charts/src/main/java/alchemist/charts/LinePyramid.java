package alchemist.charts;

import java.util.ArrayList;
import java.util.List;

/**
 * Lowest and highest of complete runs of 16, 64, 256 ... values. Unknown (NaN) values don't count.
 */
final class LinePyramid {

    private record Level(DoubleColumn low, DoubleColumn high) {}

    private final DoubleColumn base;
    private final List<Level> levels = new ArrayList<>();

    LinePyramid(DoubleColumn base) {
        this.base = base;
    }

    /** Adds the tiles that have become complete since the last call. */
    void extend() {
        DoubleColumn lows = base;
        DoubleColumn highs = base;
        int factor = Tiling.FIRST;
        for (int level = 0; lows.size() >= factor; level++) {
            if (level == levels.size()) {
                levels.add(new Level(column(), column()));
            }
            Level tiles = levels.get(level);
            while ((tiles.low.size() + 1L) * factor <= lows.size()) {
                int from = tiles.low.size() * factor;
                Extremes extremes = new Extremes();
                for (int i = from; i < from + factor; i++) {
                    extremes.add(lows.get(i), highs.get(i));
                }
                tiles.low.add(extremes.low());
                tiles.high.add(extremes.high());
            }
            lows = tiles.low;
            highs = tiles.high;
            factor = Tiling.FACTOR;
        }
    }

    /** Adds the range of the values {@code [from, to)} to {@code extremes}. */
    void extremes(int from, int to, Extremes extremes) {
        int at = from;
        while (at < to) {
            int level = Tiling.levelAt(at, to, levels.size());
            if (level < 0) {
                double value = base.get(at++);
                extremes.add(value, value);
            } else {
                int tile = at >> Tiling.shift(level);
                extremes.add(levels.get(level).low.get(tile), levels.get(level).high.get(tile));
                at += Tiling.span(level);
            }
        }
    }

    private static DoubleColumn column() {
        return DoubleColumn.of(new double[0]);
    }
}
