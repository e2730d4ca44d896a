package alchemist.engine.sim;

import alchemist.engine.feed.MarketEvent;
import alchemist.engine.kernel.EngineListener;

/** An {@link EngineListener} that also follows the bars. */
public interface SimulationListener extends EngineListener {

    /** The exchange is about to trade inside this bar. */
    default void barBegins(MarketEvent.BarClosed bar) {}

    /** The exchange has traded inside this bar, the engine has heard of that; the bar closes. */
    default void barCloses(MarketEvent.BarClosed bar) {}

    /** The engine is done with this bar. */
    default void barEnds(MarketEvent.BarClosed bar) {}

    /**
     * Everything that is known at an instant has been told.
     *
     * @param time epoch nanoseconds
     */
    default void instantEnds(long time) {}
}
