package alchemist.datalake.lake;

import alchemist.datalake.parquet.SameBits;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.BarSeriesBuilder;

/**
 * New bars merged into what is there; at the same time the new bar wins.
 *
 * @param bars the result
 * @param kept bars that were there and have no new counterpart
 */
record Merge(BarSeries bars, long added, long replaced, long unchanged, long kept) {

    static Merge of(BarSeries old, BarSeries fresh) {
        BarSeriesBuilder builder = new BarSeriesBuilder(old.size() + fresh.size());
        long same = 0;
        long replaced = 0;
        int i = 0;
        int j = 0;
        while (i < old.size() || j < fresh.size()) {
            if (j == fresh.size() || (i < old.size() && old.time(i) < fresh.time(j))) {
                builder.add(old.bar(i++));
                continue;
            }
            if (i < old.size() && old.time(i) == fresh.time(j)) {
                if (SameBits.ofBar(old, i, fresh, j)) {
                    same++;
                } else {
                    replaced++;
                }
                i++;
            }
            builder.add(fresh.bar(j++));
        }
        return new Merge(
                builder.build(fresh.instrument(), fresh.period()),
                fresh.size() - same - replaced,
                replaced,
                same,
                old.size() - same - replaced);
    }

    boolean changedNothing() {
        return added == 0 && replaced == 0;
    }
}
