package alchemist.datalake.quality;

import alchemist.datalake.parquet.BarFlow;
import alchemist.datalake.parquet.FlowBars;
import alchemist.datalake.parquet.FlowBarsBuilder;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarSeries;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Bars with everything left out that can't be true: broken ones, those off the grid, and those the
 * user names. No price is ever guessed; a broken bar may be taken from another source that has it.
 */
final class BarMending {

    /**
     * What the user adds to the rules.
     *
     * @param drop times of bars that are to go, epoch nanoseconds
     * @param other the same bars from elsewhere
     */
    record Wishes(Set<Long> drop, Optional<BarSeries> other) {

        Wishes {
            drop = Set.copyOf(drop);
        }
    }

    private final FlowBars before;
    private final Wishes wishes;
    private final FlowBarsBuilder after;
    private final Count broken = new Count("broken bar", "dropped");
    private final Count taken = new Count("broken bar", "taken from elsewhere");
    private final Count offGrid = new Count("bar off the grid", "dropped");
    private final Count named = new Count("spike", "dropped");
    private final FlowBars mended;

    BarMending(FlowBars bars, Wishes wishes) {
        this.before = bars;
        this.wishes = wishes;
        after = new FlowBarsBuilder(bars.bars().size());
        for (int i = 0; i < bars.bars().size(); i++) {
            mend(i);
        }
        mended = after.build(bars.bars().instrument(), bars.bars().period());
    }

    FlowBars bars() {
        return mended;
    }

    /** What is different, a part of a sentence each; nothing when all is as it was. */
    List<String> changes() {
        List<String> changes = new ArrayList<>();
        for (Count count : List.of(broken, taken, offGrid, named)) {
            count.text().ifPresent(changes::add);
        }
        return changes;
    }

    private void mend(int i) {
        Bar bar = before.bars().bar(i);
        if (!BarChecks.isOnGrid(bar.time(), before.bars().period())) {
            offGrid.add(bar);
        } else if (!BarChecks.isWhole(bar)) {
            mendBroken(bar);
        } else if (wishes.drop().contains(bar.time())) {
            named.add(bar);
        } else {
            after.add(before, i);
        }
    }

    private void mendBroken(Bar bar) {
        Optional<Bar> other =
                wishes.other().flatMap(series -> at(series, bar.time())).filter(BarChecks::isWhole);
        if (other.isEmpty()) {
            broken.add(bar);
        } else {
            taken.add(bar);
            after.add(other.get(), BarFlow.UNKNOWN, Double.NaN, Double.NaN);
        }
    }

    private static Optional<Bar> at(BarSeries series, long time) {
        int i = series.indexAtOrAfter(time);
        return i < series.size() && series.time(i) == time
                ? Optional.of(series.bar(i))
                : Optional.empty();
    }

    /** Counts bars that something was done with, and remembers the first. */
    private static final class Count {

        private final String what;
        private final String done;
        private long count;
        private long first;

        Count(String what, String done) {
            this.what = what;
            this.done = done;
        }

        void add(Bar bar) {
            first = count == 0 ? bar.time() : first;
            count++;
        }

        Optional<String> text() {
            return count == 0
                    ? Optional.empty()
                    : Optional.of(
                            String.format(
                                    Locale.ROOT,
                                    "%,d %s %s, the first of %s",
                                    count,
                                    count == 1 ? what : what.replaceFirst("bar|spike$", "$0s"),
                                    done,
                                    Instant.ofEpochSecond(0, first)));
        }
    }
}
