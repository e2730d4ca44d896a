package alchemist.datalake.lake;

import alchemist.datalake.parquet.DayRange;
import alchemist.datalake.parquet.FlowBars;
import alchemist.datalake.parquet.FlowBarsBuilder;
import alchemist.datalake.parquet.SameBits;
import alchemist.datalake.parquet.TimeRange;
import alchemist.engine.model.BarSeries;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What new bars change in what is there; at the same time the new bar wins.
 *
 * @param old what was there, without what is dropped
 * @param kept bars that were there and have no new counterpart
 * @param dropped bars that were there and go, without a new one in their place
 */
record Merge(FlowBars old, FlowBars fresh, long added, long replaced, long kept, long dropped) {

    static Merge of(BarSeries old, BarSeries fresh) {
        return of(FlowBars.of(old), FlowBars.of(fresh));
    }

    static Merge of(FlowBars old, FlowBars fresh) {
        return of(old, fresh, List.of());
    }

    /**
     * @param renewed days of which the new bars are all there are: others go
     */
    static Merge of(FlowBars before, FlowBars fresh, List<DayRange> renewed) {
        FlowBars old = renewed.isEmpty() ? before : remaining(before, fresh.bars(), renewed);
        return of(old, fresh, before.bars().size() - old.bars().size());
    }

    private static FlowBars remaining(FlowBars old, BarSeries fresh, List<DayRange> renewed) {
        List<TimeRange> times = renewed.stream().map(DayRange::utc).toList();
        FlowBarsBuilder rest = new FlowBarsBuilder(old.bars().size());
        for (int i = 0; i < old.bars().size(); i++) {
            long time = old.bars().time(i);
            int at = fresh.indexAtOrAfter(time);
            boolean there = at < fresh.size() && fresh.time(at) == time;
            if (there || times.stream().noneMatch(range -> range.contains(time))) {
                rest.add(old, i);
            }
        }
        return rest.build(fresh.instrument(), fresh.period());
    }

    private static Merge of(FlowBars old, FlowBars fresh, long dropped) {
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
        return new Merge(old, fresh, after.size() - both, replaced, before.size() - both, dropped);
    }

    boolean changesNothing() {
        return added == 0 && replaced == 0 && dropped == 0;
    }

    /** New bars that were there already, bit for bit. */
    long unchanged() {
        return fresh.bars().size() - added - replaced;
    }

    /** What it changes, for people: {@code 5 bars added, 2 replaced}. */
    String change() {
        List<String> parts = new ArrayList<>();
        addPart(parts, added, "added");
        addPart(parts, replaced, "replaced");
        addPart(parts, dropped, "dropped");
        return parts.isEmpty() ? "no bar changed" : String.join(", ", parts);
    }

    private static void addPart(List<String> parts, long bars, String verb) {
        if (bars > 0) {
            String what = parts.isEmpty() ? (bars == 1 ? " bar " : " bars ") : " ";
            parts.add(String.format(Locale.ROOT, "%,d%s%s", bars, what, verb));
        }
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
