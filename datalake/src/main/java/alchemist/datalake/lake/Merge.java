package alchemist.datalake.lake;

import alchemist.datalake.parquet.FlowBars;
import alchemist.datalake.parquet.FlowBarsBuilder;
import alchemist.datalake.parquet.SameBits;
import alchemist.engine.model.BarSeries;

/**
 * What new bars change in what is there; at the same time the new bar wins.
 *
 * @param kept bars that were there and have no new counterpart
 */
record Merge(FlowBars old, FlowBars fresh, long added, long replaced, long kept) {

    static Merge of(BarSeries old, BarSeries fresh) {
        return of(FlowBars.of(old), FlowBars.of(fresh));
    }

    static Merge of(FlowBars old, FlowBars fresh) {
        BarSeries before = old.bars();
        BarSeries after = fresh.bars();
        long replaced = 0;
        long both = 0;
        int i = 0;
        for (int j = 0; j < after.size() && i < before.size(); j++) {
            while (i < before.size() && before.time(i) < after.time(j)) {
                i++;
            }
            if (i < before.size() && before.time(i) == after.time(j)) {
                both++;
                boolean same =
                        SameBits.ofBar(before, i, after, j)
                                && old.flow().sameBits(i, fresh.flow(), j);
                replaced += same ? 0 : 1;
            }
        }
        return new Merge(old, fresh, after.size() - both, replaced, before.size() - both);
    }

    boolean changesNothing() {
        return added == 0 && replaced == 0;
    }

    /** New bars that were there already, bit for bit. */
    long unchanged() {
        return fresh.bars().size() - added - replaced;
    }

    /** Old and new bars in time order. */
    BarSeries bars() {
        return flowBars().bars();
    }

    /** The same with what trades tell. */
    FlowBars flowBars() {
        if (kept == 0) {
            return fresh;
        }
        FlowBarsBuilder builder = new FlowBarsBuilder(Math.toIntExact(kept) + fresh.bars().size());
        BarSeries before = old.bars();
        BarSeries after = fresh.bars();
        int i = 0;
        for (int j = 0; j < after.size(); j++) {
            while (i < before.size() && before.time(i) < after.time(j)) {
                builder.add(old, i++);
            }
            if (i < before.size() && before.time(i) == after.time(j)) {
                i++;
            }
            builder.add(fresh, j);
        }
        while (i < before.size()) {
            builder.add(old, i++);
        }
        return builder.build(after.instrument(), after.period());
    }
}
