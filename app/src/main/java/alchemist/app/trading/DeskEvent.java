package alchemist.app.trading;

import alchemist.engine.account.Trade;
import alchemist.engine.order.Fill;

/** Something that happened in a session. */
public sealed interface DeskEvent {

    DeskSession session();

    /** An order is new, or has changed. */
    record OrderChanged(DeskSession session, OrderView order) implements DeskEvent {}

    /** An order was executed; comes after its {@link OrderChanged}. */
    record Filled(DeskSession session, Fill fill) implements DeskEvent {}

    /** An amendment of an order was refused; the order is as it was. */
    record AmendmentRefused(DeskSession session, OrderView order, String reason)
            implements DeskEvent {}

    /** A round trip is complete. */
    record TradeClosed(DeskSession session, Trade trade) implements DeskEvent {}

    /** A session has started or ended. */
    record SessionChanged(DeskSession session) implements DeskEvent {}
}
