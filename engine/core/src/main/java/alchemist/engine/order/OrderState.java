package alchemist.engine.order;

/** Where an order stands. {@code DENIED} is our own refusal, {@code REJECTED} the broker's. */
public enum OrderState {
    /** Made, not yet checked. */
    CREATED,
    /** Refused by our risk gate; never left the engine. */
    DENIED,
    /** Sent; the broker has not answered yet. */
    SUBMITTED,
    /** Working at the broker. */
    ACCEPTED,
    /** Working, some of it filled. */
    PARTIALLY_FILLED,
    /** Filled whole. */
    FILLED,
    /** We asked to change it; the broker has not answered yet. */
    AMEND_PENDING,
    /** We asked to cancel; the broker has not answered yet. */
    CANCEL_PENDING,
    /** Cancelled, by us or by the broker. */
    CANCELLED,
    /** Refused by the broker. */
    REJECTED,
    /** Its time in force ran out. */
    EXPIRED;

    /** True once the broker is done with the order. */
    public boolean isFinal() {
        return switch (this) {
            case DENIED, FILLED, CANCELLED, REJECTED, EXPIRED -> true;
            case CREATED, SUBMITTED, ACCEPTED, PARTIALLY_FILLED, AMEND_PENDING, CANCEL_PENDING ->
                    false;
        };
    }

    /** True while the broker may still fill the order. */
    public boolean isWorking() {
        return !isFinal() && this != CREATED;
    }
}
