package alchemist.engine.sim;

/**
 * How orders reach the simulated exchange, and where they stand there.
 *
 * @param queueAhead units that must trade at a limit's own price before it is reached, when fills
 *     go by trades; infinite for a limit that waits until it is traded through
 */
public record MarketAccess(LatencyModel latency, double queueAhead) {

    /** At once, and behind everybody. */
    public static final MarketAccess DIRECT =
            new MarketAccess(new LatencyModel.None(), Double.POSITIVE_INFINITY);

    public MarketAccess {
        // Written so that NaN is refused.
        if (!(queueAhead >= 0)) {
            throw new IllegalArgumentException("a queue has 0 units or more, not " + queueAhead);
        }
    }

    public MarketAccess withLatency(LatencyModel model) {
        return new MarketAccess(model, queueAhead);
    }

    public MarketAccess withQueueAhead(double units) {
        return new MarketAccess(latency, units);
    }

    /**
     * Reads a queue: {@code through}, or {@code units:500}.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    public static double parseQueue(String text) {
        ModelText model = ModelText.parse(text);
        return switch (model.form()) {
            case "through" -> Double.POSITIVE_INFINITY;
            case "units:" -> model.value();
            default ->
                    throw new IllegalArgumentException(
                            "'" + text + "' is not a queue; write through or units:500");
        };
    }

    /** The form the command line takes. */
    public String queueText() {
        return Double.isInfinite(queueAhead) ? "through" : "units:" + queueAhead;
    }
}
