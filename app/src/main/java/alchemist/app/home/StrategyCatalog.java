package alchemist.app.home;

import alchemist.engine.strategy.StrategyProvider;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The strategies found on the class path, by id. Immutable. */
public final class StrategyCatalog {

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

    public Optional<StrategyProvider<?>> find(String id) {
        return providers.stream().filter(provider -> provider.id().equals(id)).findFirst();
    }
}
