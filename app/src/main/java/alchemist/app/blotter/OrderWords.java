package alchemist.app.blotter;

import alchemist.engine.order.OrderState;
import alchemist.engine.order.OrderType;

import java.util.Locale;

/** States and reasons as the user reads them. */
final class OrderWords {

    private OrderWords() {}

    static String state(OrderState state) {
        return switch (state) {
            case CREATED -> "Created";
            case DENIED -> "Denied";
            case SUBMITTED -> "Submitted";
            case ACCEPTED -> "Working";
            case PARTIALLY_FILLED -> "Partly filled";
            case FILLED -> "Filled";
            case AMEND_PENDING -> "Changing";
            case CANCEL_PENDING -> "Cancelling";
            case CANCELLED -> "Cancelled";
            case REJECTED -> "Rejected";
            case EXPIRED -> "Expired";
        };
    }

    static Tone tone(OrderState state) {
        return switch (state) {
            case DENIED, REJECTED -> Tone.ATTENTION;
            case SUBMITTED, ACCEPTED, PARTIALLY_FILLED, AMEND_PENDING, CANCEL_PENDING -> Tone.BUSY;
            case CANCELLED, EXPIRED -> Tone.QUIET;
            case CREATED, FILLED -> Tone.PLAIN;
        };
    }

    /** A reason as a sentence. */
    static String sentence(String reason) {
        return reason.isEmpty()
                ? ""
                : Character.toUpperCase(reason.charAt(0)) + reason.substring(1);
    }

    /** {@code STOP_LIMIT} is {@code Stop limit}. */
    static String type(OrderType type) {
        String words = type.name().replace('_', ' ');
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }
}
