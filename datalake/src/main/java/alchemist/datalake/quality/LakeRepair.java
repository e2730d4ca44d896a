package alchemist.datalake.quality;

import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.lake.PartitionInfo;
import alchemist.datalake.lake.PartitionMending;
import alchemist.datalake.parquet.DayRange;
import alchemist.datalake.parquet.FlowBars;
import alchemist.datalake.parquet.OrderedRows;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentId;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Mends by rule what a {@link QualityCheck} finds: rows in disorder and repeated rows, broken bars,
 * bars off the grid, and damaged files that can be downloaded again. Every file that is changed
 * becomes a new version that says what was done, and the bin keeps the old one. Spikes are told of,
 * and go only where the user names them. Not thread-safe.
 */
public final class LakeRepair {

    private final Lake lake;
    private final PartitionMending files;
    private final Refetch refetch;
    private final Terms terms;

    /**
     * How far a repair goes.
     *
     * @param dryRun only say what would be done
     * @param drop starts of spikes that are to go, epoch nanoseconds
     * @param other an instrument that has the same bars from elsewhere, to take broken ones from
     */
    public record Terms(boolean dryRun, Set<Long> drop, Optional<InstrumentId> other) {

        public Terms {
            drop = Set.copyOf(drop);
        }
    }

    public LakeRepair(Lake lake, Refetch refetch, Terms terms) {
        this.lake = lake;
        this.refetch = refetch;
        this.terms = terms;
        files = lake.mending();
    }

    /**
     * Repairs the files of one instrument, or of all.
     *
     * @throws LakeException when a spike was named that is none, or the lake can't be written
     */
    public List<Repair> run(Optional<InstrumentId> only) throws LakeException {
        List<PartitionMending.Entry> entries =
                files.entries().stream()
                        .filter(entry -> only.map(instrument(entry)::equals).orElse(true))
                        .toList();
        Spikes spikes = Spikes.of(lake, only);
        spikes.require(terms.drop());
        List<Repair> repairs = new ArrayList<>();
        for (PartitionMending.Entry entry : entries) {
            repair(entry).ifPresent(repairs::add);
            spikes.in(entry).stream()
                    .filter(spike -> !terms.drop().contains(spike.time()))
                    .map(spike -> left(entry, spike))
                    .forEach(repairs::add);
        }
        return repairs;
    }

    private Optional<Repair> repair(PartitionMending.Entry entry) throws LakeException {
        Optional<String> fault = files.fault(entry);
        Optional<OrderedRows> rows = files.rows(entry);
        if (rows.isEmpty()) {
            return Optional.of(restore(entry, fault.orElse("it can't be read")));
        }
        List<String> changes = new ArrayList<>();
        if (!rows.get().wereInOrder()) {
            changes.add(order(rows.get()));
        } else if (fault.isPresent()) {
            changes.add("written anew from its bars, which are whole");
        }
        BarMending mending = new BarMending(rows.get().bars(), wishes(entry));
        changes.addAll(mending.changes());
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(mend(entry, mending.bars(), String.join("; ", changes)));
    }

    private Repair mend(PartitionMending.Entry entry, FlowBars bars, String change)
            throws LakeException {
        if (terms.dryRun()) {
            return new Repair(entry.info(), Repair.Outcome.PLANNED, change + ".");
        }
        Path kept =
                bars.bars().isEmpty()
                        ? files.remove(entry)
                        : files.replace(entry, bars, "repaired: " + change);
        return new Repair(
                entry.info(),
                Repair.Outcome.MENDED,
                "%s. What it was is kept as %s.".formatted(change, kept));
    }

    /** What can't be read must come from where it came from first. */
    private Repair restore(PartitionMending.Entry entry, String fault) throws LakeException {
        PartitionInfo file = entry.info();
        Refetch.Lost lost = lost(entry);
        if (!refetch.isPossible(lost)) {
            return new Repair(
                    file,
                    Repair.Outcome.DAMAGED,
                    "%s. Put a copy of it in its place, or delete it and import %s again."
                            .formatted(fault, file.origin()));
        }
        if (terms.dryRun()) {
            return new Repair(
                    file,
                    Repair.Outcome.PLANNED,
                    "%s; %s to be downloaded again from %s."
                            .formatted(fault, lost.days(), file.source()));
        }
        Path kept = files.remove(entry);
        boolean whole = refetch.fetch(lost);
        String came =
                whole
                        ? "%s downloaded again from %s"
                        : "not all of %s could be downloaded again from %s; 'lake add' with these"
                                + " days asks for the rest";
        return new Repair(
                file,
                whole ? Repair.Outcome.MENDED : Repair.Outcome.DAMAGED,
                "%s; %s. What it was is kept as %s."
                        .formatted(fault, came.formatted(lost.days(), file.source()), kept));
    }

    private Refetch.Lost lost(PartitionMending.Entry entry) {
        PartitionInfo file = entry.info();
        return new Refetch.Lost(
                instrument(entry),
                period(entry),
                DayRange.of(file.first(), file.last()),
                List.of(file.source().split(", ")),
                files.parents(entry));
    }

    private static Repair left(PartitionMending.Entry entry, Finding spike) {
        Instant time = Instant.ofEpochSecond(0, spike.time());
        return new Repair(
                entry.info(),
                Repair.Outcome.LEFT,
                "a spike at %s, %s; --drop %s takes it out.".formatted(time, spike.text(), time));
    }

    private static String order(OrderedRows rows) {
        return String.format(
                Locale.ROOT,
                "%,d rows put in order, %,d repeated ones dropped",
                rows.moved(),
                rows.repeated());
    }

    private static InstrumentId instrument(PartitionMending.Entry entry) {
        return entry.partition().info().instrument();
    }

    private static BarPeriod period(PartitionMending.Entry entry) {
        return entry.partition().info().period();
    }

    private BarMending.Wishes wishes(PartitionMending.Entry entry) throws LakeException {
        Optional<BarSeries> other = Optional.empty();
        BarPeriod period = period(entry);
        if (terms.other().isPresent() && lake.dataset(terms.other().get(), period).isPresent()) {
            other =
                    Optional.of(
                            lake.load(
                                    terms.other().get(),
                                    period,
                                    entry.info().first(),
                                    entry.info().last() + 1));
        }
        return new BarMending.Wishes(terms.drop(), other);
    }
}
