package alchemist.app.cli;

import alchemist.datalake.lake.DatasetInfo;
import alchemist.datalake.lake.EventDatasetInfo;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeDataset;
import alchemist.engine.model.BarPeriod;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds datasets by what a user calls them: an instrument, or a source. */
final class NamedDatasets {

    private NamedDatasets() {}

    /**
     * The datasets of that name, in the lake's order, bars first.
     *
     * @param period empty for all; a period means bars
     */
    static List<LakeDataset> find(
            Lake lake, String name, Optional<BarPeriod> period, WantedKind kind) {
        List<LakeDataset> found = new ArrayList<>();
        for (DatasetInfo each : lake.datasets()) {
            if (kind.includesBars() && period.map(each.period()::equals).orElse(true)) {
                found.add(each);
            }
        }
        for (EventDatasetInfo each : lake.events().datasets()) {
            if (kind.includes(each.kind()) && period.isEmpty()) {
                found.add(each);
            }
        }
        String instrument = name.strip().toUpperCase(Locale.ROOT);
        return found.stream()
                .filter(
                        each ->
                                each.instrument().toString().equals(instrument)
                                        || isFrom(each, name))
                .toList();
    }

    /** All there is, bars first. */
    static List<LakeDataset> all(Lake lake) {
        List<LakeDataset> all = new ArrayList<>(lake.datasets());
        all.addAll(lake.events().datasets());
        return all;
    }

    static boolean isFrom(LakeDataset dataset, String source) {
        return List.of(dataset.source().split(", "))
                .contains(Sources.canonical(source.strip().toLowerCase(Locale.ROOT)));
    }
}
