package alchemist.engine.paper;

import alchemist.engine.sim.SimulationListener;

/** Follows a paper session; called on its engine's thread, must return fast. */
public interface PaperListener extends SimulationListener {

    /** The session is over; its thread ends after this call. */
    default void ended(PaperStatus status) {}
}
