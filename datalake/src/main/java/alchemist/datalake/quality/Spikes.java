package alchemist.datalake.quality;

import alchemist.datalake.lake.DatasetInfo;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.lake.PartitionMending;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The spikes in datasets, as a {@link QualityCheck} finds them. */
final class Spikes {

    private final List<Finding> all;

    private Spikes(List<Finding> all) {
        this.all = all;
    }

    /** Those of one instrument, or of all; of what can't be read none are known. */
    static Spikes of(Lake lake, Optional<InstrumentId> only) throws LakeException {
        List<Finding> all = new ArrayList<>();
        for (DatasetInfo dataset : lake.datasets()) {
            boolean wanted = only.map(dataset.instrument()::equals).orElse(true);
            if (wanted && lake.faults(dataset.instrument(), dataset.period()).isEmpty()) {
                all.addAll(of(lake, dataset));
            }
        }
        return new Spikes(all);
    }

    private static List<Finding> of(Lake lake, DatasetInfo dataset) throws LakeException {
        BarSeries bars = lake.load(dataset.instrument(), dataset.period());
        return new JumpChecks(
                        bars,
                        lake.instrument(dataset.instrument()),
                        lake.actions(dataset.instrument()))
                .findings().stream()
                        .filter(finding -> finding.kind() == Finding.Kind.SPIKE)
                        .filter(finding -> isWhole(bars, finding.time()))
                        .toList();
    }

    /** A broken bar is no spike: it goes anyway. */
    private static boolean isWhole(BarSeries bars, long time) {
        return BarChecks.isOnGrid(time, bars.period())
                && BarChecks.isWhole(bars.bar(bars.indexAtOrAfter(time)));
    }

    /**
     * @throws LakeException when one of these times is not that of a spike
     */
    void require(Set<Long> times) throws LakeException {
        for (long time : times) {
            if (all.stream().noneMatch(spike -> spike.time() == time)) {
                throw new LakeException(
                        "There is no spike at %s; 'alchemist lake verify' lists them."
                                .formatted(Instant.ofEpochSecond(0, time)));
            }
        }
    }

    /** Those in one file. */
    List<Finding> in(PartitionMending.Entry entry) {
        return all.stream()
                .filter(spike -> spike.instrument().equals(entry.partition().info().instrument()))
                .filter(spike -> spike.period().equals(entry.partition().info().period()))
                .filter(
                        spike ->
                                spike.time() >= entry.info().first()
                                        && spike.time() <= entry.info().last())
                .toList();
    }
}
