package alchemist.app.chart;

import alchemist.engine.indicator.catalog.Category;
import alchemist.engine.indicator.catalog.IndicatorSpec;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds indicators by words of their id, name, other names or sentence; the best ones first. */
final class IndicatorSearch {

    private static final int EXACT = 0;
    private static final int BEGINS = 1;
    private static final int NAMED = 2;
    private static final int DESCRIBED = 3;
    private static final int NOT_AT_ALL = 4;

    private final List<IndicatorSpec> specs;

    IndicatorSearch(List<IndicatorSpec> specs) {
        this.specs = List.copyOf(specs);
    }

    /**
     * @param text words that must all occur; empty for all
     * @param category null for every one
     */
    List<IndicatorSpec> find(String text, @Nullable Category category) {
        String query = plain(text);
        return specs.stream()
                .filter(spec -> category == null || spec.category() == category)
                .filter(spec -> rank(spec, query) < NOT_AT_ALL)
                .sorted(Comparator.comparingInt(spec -> rank(spec, query)))
                .toList();
    }

    private static int rank(IndicatorSpec spec, String query) {
        if (query.isEmpty() || names(spec).anyMatch(query::equals)) {
            return EXACT;
        }
        if (names(spec).anyMatch(name -> name.startsWith(query))) {
            return BEGINS;
        }
        if (holdsAll(String.join(" ", names(spec).toList()), query)) {
            return NAMED;
        }
        String all = String.join(" ", names(spec).toList()) + " " + plain(spec.sentence());
        return holdsAll(all, query) ? DESCRIBED : NOT_AT_ALL;
    }

    private static boolean holdsAll(String text, String query) {
        return Stream.of(query.split(" ")).allMatch(text::contains);
    }

    private static Stream<String> names(IndicatorSpec spec) {
        return Stream.concat(Stream.of(spec.id(), spec.name()), spec.aliases().stream())
                .map(IndicatorSearch::plain);
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
    }
}
