package alchemist.app.cli;

import alchemist.engine.indicator.catalog.IndicatorCatalog;
import alchemist.engine.indicator.catalog.IndicatorSpec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Says what an unknown name of an indicator may have meant. */
final class IndicatorNames {

    private static final int MOST = 3;

    private final Map<String, IndicatorSpec> byName = new LinkedHashMap<>();

    IndicatorNames(IndicatorCatalog catalog) {
        for (IndicatorSpec spec : catalog.specs()) {
            Stream.concat(Stream.of(spec.id()), spec.aliases().stream())
                    .forEach(each -> byName.putIfAbsent(each.toLowerCase(Locale.ROOT), spec));
        }
    }

    CommandException unknown(String name) {
        List<String> near = near(name.strip().toLowerCase(Locale.ROOT));
        return CommandException.usage(
                "There is no indicator '%s'; %s"
                        .formatted(
                                name,
                                near.isEmpty()
                                        ? "'alchemist indicators' lists what there is."
                                        : "did you mean " + String.join(" or ", near) + "?"));
    }

    private List<String> near(String name) {
        Set<String> ids = new LinkedHashSet<>();
        Spelling.closest(name, byName.keySet()).ifPresent(each -> add(each, ids));
        byName.keySet().stream()
                .filter(each -> name.length() >= MOST && each.contains(name))
                .forEach(each -> add(each, ids));
        return new ArrayList<>(ids).subList(0, Math.min(MOST, ids.size()));
    }

    private void add(String name, Set<String> ids) {
        IndicatorSpec spec = byName.get(name);
        if (spec != null) {
            ids.add(spec.id());
        }
    }
}
