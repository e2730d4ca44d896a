package alchemist.engine.strategy;

import java.util.List;
import java.util.Map;

/** A strategy with its parameters chosen: what is backtested is what is deployed. */
public final class StrategySetup {

    private final Bound<?> bound;

    private StrategySetup(Bound<?> bound) {
        this.bound = bound;
    }

    public static <P extends Record> StrategySetup of(StrategyProvider<P> provider, P parameters) {
        return new StrategySetup(new Bound<>(provider, parameters));
    }

    /**
     * Reads the parameters from text.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    public static <P extends Record> StrategySetup parse(
            StrategyProvider<P> provider, Map<String, String> texts) {
        StrategySetup setup = of(provider, Parameters.parse(provider, texts));
        // What a strategy finds wrong only when it is made is the user's mistake too: told now.
        Strategy unused = setup.create();
        return setup;
    }

    /** The strategy's id, for example {@code sma-cross}. */
    public String id() {
        return bound.provider.id();
    }

    public StrategyProvider<?> provider() {
        return bound.provider;
    }

    /** Names and values, in declaration order. */
    public Map<String, Object> parameters() {
        return Parameters.values(bound.parameters);
    }

    /** A fresh strategy for one run. */
    public Strategy create() {
        return bound.create();
    }

    public List<Overlay> overlays() {
        return bound.overlays();
    }

    @Override
    public String toString() {
        return id() + parameters();
    }

    private record Bound<P extends Record>(StrategyProvider<P> provider, P parameters) {
        Strategy create() {
            return provider.create(parameters);
        }

        List<Overlay> overlays() {
            return provider.overlays(parameters);
        }
    }
}
