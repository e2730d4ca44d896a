package alchemist.datalake.lake;

import alchemist.datalake.parquet.SameBits;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.BarSeriesBuilder;

/**
 * What new bars change in what is there; at the same time the new bar wins.
 *
 * @param kept bars that were there and have no new counterpart
 */
record Merge(BarSeries old, BarSeries fresh, long added, long replaced, long kept) {

    static Merge of(BarSeries old, BarSeries fresh) {
        long replaced = 0;
        long both = 0;
        int i = 0;
        for (int j = 0; j < fresh.size() && i < old.size(); j++) {
            while (i < old.size() && old.time(i) < fresh.time(j)) {
                i++;
            }
            if (i < old.size() && old.time(i) == fresh.time(j)) {
                both++;
                replaced += SameBits.ofBar(old, i, fresh, j) ? 0 : 1;
            }
        }
        return new Merge(old, fresh, fresh.size() - both, replaced, old.size() - both);
    }

    boolean changesNothing() {
        return added == 0 && replaced == 0;
    }

    /** New bars that were there already, bit for bit. */
    long unchanged() {
        return fresh.size() - added - replaced;
    }

    /** Old and new bars in time order. */
    BarSeries bars() {
        if (kept == 0) {
            return fresh;
        }
        BarSeriesBuilder builder = new BarSeriesBuilder(Math.toIntExact(kept + fresh.size()));
        int i = 0;
        for (int j = 0; j < fresh.size(); j++) {
            while (i < old.size() && old.time(i) < fresh.time(j)) {
                builder.add(old.bar(i++));
            }
            if (i < old.size() && old.time(i) == fresh.time(j)) {
                i++;
            }
            builder.add(fresh.bar(j));
        }
        while (i < old.size()) {
            builder.add(old.bar(i++));
        }
        return builder.build(fresh.instrument(), fresh.period());
    }
}
