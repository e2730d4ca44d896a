package alchemist.app.backtest;

import alchemist.app.fx.Problem;

/** Where the run at hand stands. */
public sealed interface RunState {

    /** None is under way. */
    record Idle() implements RunState {}

    /** Bars are being read or replayed. */
    record Running() implements RunState {}

    /**
     * The last one was stopped by the user; results of earlier ones are still there.
     *
     * @param how how far it came, a sentence
     */
    record Cancelled(String how) implements RunState {}

    /** The last one could not be made. */
    record Failed(Problem problem) implements RunState {}
}
