package alchemist.app.trading;

import alchemist.app.fx.Numbers;
import alchemist.engine.order.OrderLinks;
import alchemist.engine.order.OrderRequest;
import alchemist.engine.order.OrderState;
import alchemist.engine.order.OrderTerms;
import alchemist.engine.order.OrderType;

import java.util.Locale;

/** Orders as the user reads them. */
public final class OrderWords {

    private OrderWords() {}

    /** {@code ACCEPTED} is {@code Working}. */
    public static String state(OrderState state) {
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

    /** A reason as a sentence. */
    public static String sentence(String reason) {
        return reason.isEmpty()
                ? ""
                : Character.toUpperCase(reason.charAt(0)) + reason.substring(1);
    }

    /** {@code STOP_LIMIT} is {@code Stop limit}. */
    public static String type(OrderType type) {
        String words = type.name().replace('_', ' ');
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }

    /** How long it stays: {@code GTC}, {@code DAY}, and what else its terms say. */
    public static String terms(OrderTerms terms) {
        return terms.timeInForce().name()
                + (terms.reduceOnly() ? ", reduce only" : "")
                + (terms.postOnly() ? ", post only" : "");
    }

    /** How it hangs together with others; empty for an order on its own. */
    public static String links(OrderLinks links) {
        if (links.parent() != 0) {
            return "exit of " + links.parent();
        }
        return links.group() != 0 ? "one of " + links.group() : "";
    }

    /** {@code BUY 100 limit}. */
    public static String shortly(OrderRequest request, String price) {
        String size =
                Numbers.quantity(
                        request.instrument().units(request.lots()),
                        request.instrument().quantityDecimals());
        return request.side() + " " + size + " " + price;
    }
}
