package alchemist.app.blotter;

import alchemist.engine.order.OrderState;

/** How a word is coloured; the word itself says the same. */
enum Tone {
    PLAIN,
    /** Up, long, buy. */
    UP,
    /** Down, short, sell. */
    DOWN,
    /** Refused or failed. */
    ATTENTION,
    /** Under way. */
    BUSY,
    /** Over, of no consequence. */
    QUIET;

    /** How an order's state is coloured. */
    static Tone of(OrderState state) {
        return switch (state) {
            case DENIED, REJECTED -> ATTENTION;
            case SUBMITTED, ACCEPTED, PARTIALLY_FILLED, AMEND_PENDING, CANCEL_PENDING -> BUSY;
            case CANCELLED, EXPIRED -> QUIET;
            case CREATED, FILLED -> PLAIN;
        };
    }
}
