package alchemist.app.cli;

import alchemist.datalake.lake.DatasetInfo;
import alchemist.datalake.lake.Lake;
import alchemist.engine.model.BarPeriod;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds datasets by what a user calls them: an instrument, or a source. */
final class NamedDatasets {

    private NamedDatasets() {}

    /**
     * The datasets of that name, in the lake's order.
     *
     * @param period empty for all
     */
    static List<DatasetInfo> find(Lake lake, String name, Optional<BarPeriod> period) {
        String instrument = name.strip().toUpperCase(Locale.ROOT);
        return lake.datasets().stream()
                .filter(
                        each ->
                                each.instrument().toString().equals(instrument)
                                        || isFrom(each, name))
                .filter(each -> period.map(each.period()::equals).orElse(true))
                .toList();
    }

    static boolean isFrom(DatasetInfo dataset, String source) {
        return List.of(dataset.source().split(", "))
                .contains(Sources.canonical(source.strip().toLowerCase(Locale.ROOT)));
    }
}
