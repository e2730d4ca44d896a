package alchemist.engine.sim;

import alchemist.engine.feed.MarketEvent;
import alchemist.engine.kernel.EngineListener;

/** An {@link EngineListener} that also follows the bars. */
public interface SimulationListener extends EngineListener {

    /** The engine is done with this bar. */
    default void barEnds(MarketEvent.BarClosed bar) {}

    /**
     * Everything that is known at an instant has been told.
     *
     * @param time epoch nanoseconds
     * @param latestStart start of the latest bar that closed at this instant, epoch nanoseconds, or
     *     {@link Simulation#NO_BAR}
     */
    default void instantEnds(long time, long latestStart) {}
}
