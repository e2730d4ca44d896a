package alchemist.charts;

import java.util.ArrayList;
import java.util.List;

/** Aggregates of complete runs of 16, 64, 256 ... bars. Grows with its base at O(1) amortised. */
final class BarPyramid {

    private final BarColumns base;
    private final List<BarColumns> levels = new ArrayList<>();
    private final BarSum scratch = new BarSum();

    BarPyramid(BarColumns base) {
        this.base = base;
    }

    /** Adds the tiles that have become complete since the last call. */
    void extend() {
        BarColumns below = base;
        int factor = Tiling.FIRST;
        for (int level = 0; below.size() >= factor; level++) {
            if (level == levels.size()) {
                levels.add(BarColumns.empty());
            }
            BarColumns tiles = levels.get(level);
            while ((tiles.size() + 1L) * factor <= below.size()) {
                sumTile(below, tiles.size() * factor, factor);
                tiles.add(scratch);
            }
            below = tiles;
            factor = Tiling.FACTOR;
        }
    }

    /** Repairs the tiles that end in the last bar after that bar has changed. */
    void redoLast() {
        BarColumns below = base;
        int factor = Tiling.FIRST;
        for (BarColumns tiles : levels) {
            if (tiles.size() * factor != below.size()) {
                return;
            }
            sumTile(below, below.size() - factor, factor);
            tiles.setLast(scratch);
            below = tiles;
            factor = Tiling.FACTOR;
        }
    }

    /** Sums up the bars {@code [from, to)} into {@code sum}. */
    void sum(int from, int to, BarSum sum) {
        sum.clear();
        int at = from;
        while (at < to) {
            int level = Tiling.levelAt(at, to, levels.size());
            if (level < 0) {
                sum.add(base, at++);
            } else {
                sum.add(levels.get(level), at >> Tiling.shift(level));
                at += Tiling.span(level);
            }
        }
    }

    private void sumTile(BarColumns below, int from, int count) {
        scratch.clear();
        for (int i = from; i < from + count; i++) {
            scratch.add(below, i);
        }
    }
}
