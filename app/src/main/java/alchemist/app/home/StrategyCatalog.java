package alchemist.app.home;

import alchemist.engine.strategy.StrategyProvider;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The strategies found on the class path, by id. Immutable. */
public final class StrategyCatalog {

    private static final String USUAL = "sma-cross";

    private final List<StrategyProvider<?>> providers;

    public StrategyCatalog(List<StrategyProvider<?>> providers) {
        this.providers = List.copyOf(providers);
    }

    /** Looks them up. */
    public static StrategyCatalog load() {
        return new StrategyCatalog(
                ServiceLoader.load(StrategyProvider.class).stream()
                        .<StrategyProvider<?>>map(ServiceLoader.Provider::get)
                        .sorted(Comparator.comparing(StrategyProvider::id))
                        .toList());
    }

    public List<StrategyProvider<?>> providers() {
        return providers;
    }

    /** The one that forms begin with: {@code sma-cross}, or the first where that is missing. */
    public Optional<StrategyProvider<?>> usual() {
        return find(USUAL).or(() -> providers.stream().findFirst());
    }

    public Optional<StrategyProvider<?>> find(String id) {
        return providers.stream().filter(provider -> provider.id().equals(id)).findFirst();
    }
}
