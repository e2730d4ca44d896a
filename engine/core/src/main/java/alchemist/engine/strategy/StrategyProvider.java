package alchemist.engine.strategy;

import java.util.List;

/**
 * Makes a strategy known to the workstation: found by {@link java.util.ServiceLoader}.
 *
 * @param <P> the parameters, a record whose components carry {@link Parameter}
 */
public interface StrategyProvider<P extends Record> {

    /** The stable id, for example {@code sma-cross}. */
    String id();

    /** What it does, in one sentence for the user. */
    String description();

    /** The parameters to start from; every value lies in its range. */
    P defaults();

    /**
     * A fresh strategy for one run.
     *
     * @throws IllegalArgumentException with a sentence for the user, when the parameters can't be
     *     used: a file that is not there
     */
    Strategy create(P parameters);

    /** The indicators worth drawing over the price, made for these parameters. */
    default List<Overlay> overlays(P parameters) {
        return List.of();
    }
}
