package alchemist.engine.sim;

/** Checks the numbers of models. */
final class Amounts {

    private Amounts() {}

    static void requireNotNegative(String what, double value) {
        // Written so that NaN is refused.
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a " + what + " can't be " + value);
        }
    }

    static void requirePositive(String what, double value) {
        // Written so that NaN is refused.
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a " + what + " must be above 0, not " + value);
        }
    }
}
