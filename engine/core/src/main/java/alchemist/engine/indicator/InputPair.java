package alchemist.engine.indicator;

/** The two numbers of a bar that a {@link PairIndicator} is fed. */
public record InputPair(Input first, Input second) {

    /** The high and the low. */
    public static final InputPair HIGH_LOW = new InputPair(Input.HIGH, Input.LOW);
}
