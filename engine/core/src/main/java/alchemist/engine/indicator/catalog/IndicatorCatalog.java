package alchemist.engine.indicator.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All indicators by name. Immutable; safe for use by several threads.
 *
 * <p>An indicator is found by its id or an alias, in any case, hyphens and underscores aside.
 * Backtrader's names give backtrader's conventions, defaults and order of lines.
 */
public final class IndicatorCatalog {

    private final List<IndicatorSpec> specs;
    private final Map<String, IndicatorSpec> byName = new LinkedHashMap<>();

    private IndicatorCatalog(List<IndicatorSpec> specs) {
        this.specs = List.copyOf(specs);
        for (IndicatorSpec spec : specs) {
            enter(spec.id(), spec);
            spec.aliases().forEach(alias -> enter(alias, spec));
        }
    }

    private void enter(String name, IndicatorSpec spec) {
        IndicatorSpec other = byName.put(IndicatorSpec.plain(name), spec);
        if (other != null && !other.equals(spec)) {
            throw new IllegalStateException(
                    "%s is a name of %s and of %s".formatted(name, other.id(), spec.id()));
        }
    }

    /** The indicators we ship, by category. */
    public static IndicatorCatalog standard() {
        return new IndicatorCatalog(
                Stream.of(
                                AverageEntries.all(),
                                AverageEntries.generated(),
                                MomentumEntries.all(),
                                OscillatorEntries.all(),
                                TrendEntries.all(),
                                VolatilityEntries.all(),
                                VolumeEntries.all(),
                                SessionEntries.all(),
                                StatisticEntries.all(),
                                WindowEntries.all())
                        .flatMap(List::stream)
                        .toList());
    }

    /** All, in order of category. */
    public List<IndicatorSpec> specs() {
        return specs;
    }

    /** Finds one by its id or an alias. */
    public Optional<IndicatorSpec> find(String name) {
        return Optional.ofNullable(byName.get(IndicatorSpec.plain(name)));
    }
}
