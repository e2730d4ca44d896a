package alchemist.engine.strategy.sizing;

/** Checks the numbers of sizers. */
final class Shares {

    private Shares() {}

    /** A part of a whole: above 0, at most 1. */
    static void requirePart(String what, double share) {
        // Written so that NaN is refused.
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "a " + what + " must be above 0 and at most 1, but is " + share);
        }
    }

    /** Above 0. */
    static void requireAmount(String what, double amount) {
        // Written so that NaN is refused.
        if (!(amount > 0 && amount < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a " + what + " must be above 0, but is " + amount);
        }
    }
}
