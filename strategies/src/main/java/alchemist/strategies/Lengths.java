package alchemist.strategies;

/** Checks lengths of averages against each other. */
final class Lengths {

    private Lengths() {}

    /**
     * The fast one must be the shorter one.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    static void requireAscending(int fast, int slow) {
        if (fast >= slow) {
            throw new IllegalArgumentException(
                    "parameter fast: must be below slow, but fast is %d and slow is %d"
                            .formatted(fast, slow));
        }
    }
}
