package alchemist.engine.sim;

/** Orders of which one cancels the others, once. */
final class CancelGroup {

    private boolean spent;

    /** True at the first call, when the others are to be cancelled. */
    boolean spend() {
        boolean first = !spent;
        spent = true;
        return first;
    }
}
