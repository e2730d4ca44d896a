package alchemist.engine.strategy;

import alchemist.engine.model.Bar;
import alchemist.engine.model.Instrument;

import java.util.Optional;

/**
 * Bars that a strategy asked for besides its base bars. Told to {@link Strategy#onBar(Subscription,
 * Bar)} once they have closed. For the engine's thread.
 */
public interface Subscription {

    Instrument instrument();

    BarType type();

    /** The last bar that was told. */
    Optional<Bar> latest();

    /** How many bars were told. */
    int count();
}
