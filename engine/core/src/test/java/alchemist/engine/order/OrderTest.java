package alchemist.engine.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.Scenario;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderTest {

    /**
     * Every state by every event: where it leads, "same" when nothing changes, "never" when it
     * can't be.
     */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    CREATED,          denied,    DENIED
                    CREATED,          submitted, SUBMITTED
                    CREATED,          accepted,  same
                    CREATED,          part,      never
                    CREATED,          whole,     never
                    CREATED,          cancelling,same
                    CREATED,          cancelled, never
                    CREATED,          rejected,  never
                    CREATED,          expired,   never
                    DENIED,           denied,    never
                    DENIED,           submitted, never
                    DENIED,           accepted,  same
                    DENIED,           part,      never
                    DENIED,           whole,     never
                    DENIED,           cancelling,same
                    DENIED,           cancelled, same
                    DENIED,           rejected,  same
                    DENIED,           expired,   same
                    SUBMITTED,        denied,    never
                    SUBMITTED,        submitted, never
                    SUBMITTED,        accepted,  ACCEPTED
                    SUBMITTED,        part,      PARTIALLY_FILLED
                    SUBMITTED,        whole,     FILLED
                    SUBMITTED,        cancelling,CANCEL_PENDING
                    SUBMITTED,        cancelled, CANCELLED
                    SUBMITTED,        rejected,  REJECTED
                    SUBMITTED,        expired,   EXPIRED
                    ACCEPTED,         denied,    never
                    ACCEPTED,         submitted, never
                    ACCEPTED,         accepted,  same
                    ACCEPTED,         part,      PARTIALLY_FILLED
                    ACCEPTED,         whole,     FILLED
                    ACCEPTED,         cancelling,CANCEL_PENDING
                    ACCEPTED,         cancelled, CANCELLED
                    ACCEPTED,         rejected,  REJECTED
                    ACCEPTED,         expired,   EXPIRED
                    PARTIALLY_FILLED, denied,    never
                    PARTIALLY_FILLED, submitted, never
                    PARTIALLY_FILLED, accepted,  same
                    PARTIALLY_FILLED, part,      PARTIALLY_FILLED
                    PARTIALLY_FILLED, rest,      FILLED
                    PARTIALLY_FILLED, cancelling,CANCEL_PENDING
                    PARTIALLY_FILLED, cancelled, CANCELLED
                    PARTIALLY_FILLED, rejected,  REJECTED
                    PARTIALLY_FILLED, expired,   EXPIRED
                    CANCEL_PENDING,   denied,    never
                    CANCEL_PENDING,   submitted, never
                    CANCEL_PENDING,   accepted,  same
                    CANCEL_PENDING,   part,      CANCEL_PENDING
                    CANCEL_PENDING,   whole,     FILLED
                    CANCEL_PENDING,   cancelling,CANCEL_PENDING
                    CANCEL_PENDING,   cancelled, CANCELLED
                    CANCEL_PENDING,   rejected,  REJECTED
                    CANCEL_PENDING,   expired,   EXPIRED
                    CANCELLED,        denied,    never
                    CANCELLED,        submitted, never
                    CANCELLED,        accepted,  same
                    CANCELLED,        part,      CANCELLED
                    CANCELLED,        whole,     FILLED
                    CANCELLED,        cancelling,same
                    CANCELLED,        cancelled, same
                    CANCELLED,        rejected,  same
                    CANCELLED,        expired,   same
                    FILLED,           denied,    never
                    FILLED,           submitted, never
                    FILLED,           accepted,  same
                    FILLED,           whole,     never
                    FILLED,           cancelling,same
                    FILLED,           cancelled, same
                    FILLED,           rejected,  same
                    FILLED,           expired,   same
                    REJECTED,         accepted,  same
                    REJECTED,         whole,     FILLED
                    REJECTED,         cancelled, same
                    EXPIRED,          accepted,  same
                    EXPIRED,          whole,     FILLED
                    EXPIRED,          cancelled, same
                    SUBMITTED,        amending,       AMEND_PENDING
                    ACCEPTED,         amending,       AMEND_PENDING
                    PARTIALLY_FILLED, amending,       AMEND_PENDING
                    AMEND_PENDING,    amending,       AMEND_PENDING
                    CREATED,          amending,       same
                    CANCEL_PENDING,   amending,       same
                    DENIED,           amending,       same
                    FILLED,           amending,       same
                    CANCELLED,        amending,       same
                    REJECTED,         amending,       same
                    EXPIRED,          amending,       same
                    CREATED,          amended,        never
                    SUBMITTED,        amended,        ACCEPTED
                    ACCEPTED,         amended,        ACCEPTED
                    PARTIALLY_FILLED, amended,        PARTIALLY_FILLED
                    AMEND_PENDING,    amended,        ACCEPTED
                    CANCEL_PENDING,   amended,        CANCEL_PENDING
                    DENIED,           amended,        same
                    FILLED,           amended,        same
                    CANCELLED,        amended,        same
                    REJECTED,         amended,        same
                    EXPIRED,          amended,        same
                    CREATED,          amend-rejected, never
                    SUBMITTED,        amend-rejected, SUBMITTED
                    ACCEPTED,         amend-rejected, ACCEPTED
                    PARTIALLY_FILLED, amend-rejected, PARTIALLY_FILLED
                    AMEND_PENDING,    amend-rejected, ACCEPTED
                    CANCEL_PENDING,   amend-rejected, CANCEL_PENDING
                    DENIED,           amend-rejected, same
                    FILLED,           amend-rejected, same
                    CANCELLED,        amend-rejected, same
                    REJECTED,         amend-rejected, same
                    EXPIRED,          amend-rejected, same
                    CREATED,          cancel-rejected,same
                    AMEND_PENDING,    cancel-rejected,same
                    SUBMITTED,        cancel-rejected,same
                    ACCEPTED,         cancel-rejected,same
                    PARTIALLY_FILLED, cancel-rejected,same
                    DENIED,           cancel-rejected,same
                    FILLED,           cancel-rejected,same
                    CANCELLED,        cancel-rejected,same
                    REJECTED,         cancel-rejected,same
                    EXPIRED,          cancel-rejected,same
                    CANCEL_PENDING,   cancel-rejected,ACCEPTED
                    AMEND_PENDING,    denied,         never
                    AMEND_PENDING,    submitted,      never
                    AMEND_PENDING,    accepted,       same
                    AMEND_PENDING,    part,           AMEND_PENDING
                    AMEND_PENDING,    whole,          FILLED
                    AMEND_PENDING,    cancelling,     CANCEL_PENDING
                    AMEND_PENDING,    cancelled,      CANCELLED
                    AMEND_PENDING,    rejected,       REJECTED
                    AMEND_PENDING,    expired,        EXPIRED
                    """)
    void everyStateTakesEveryEventAsTheTableSays(OrderState from, String event, String to) {
        Order order = orderIn(from);
        if (to.equals("never")) {
            assertThrows(IllegalStateException.class, () -> order.apply(event(order, event)));
            assertEquals(from, order.state());
            return;
        }
        boolean changed = order.apply(event(order, event));
        assertEquals(to.equals("same") ? from : OrderState.valueOf(to), order.state());
        assertEquals(!to.equals("same"), changed);
    }

    @Test
    void fillsAddUpToTheAveragePrice() {
        Order order = orderIn(OrderState.ACCEPTED);
        assertTrue(order.apply(fill(1, 40, 10)));
        assertTrue(order.apply(fill(2, 60, 11)));
        assertEquals(OrderState.FILLED, order.state());
        assertEquals(100, order.filledLots());
        assertEquals(10.6, order.averagePrice(), 1e-12);
    }

    @Test
    void aDuplicateFillCountsOnce() {
        Order order = orderIn(OrderState.ACCEPTED);
        assertTrue(order.apply(fill(7, 40, 10)));
        assertFalse(order.apply(fill(7, 40, 10)));
        assertEquals(40, order.filledLots());
        assertEquals(60, order.remainingLots());
    }

    @Test
    void aFillAboveTheOrderedSizeIsABrokenInvariant() {
        Order order = orderIn(OrderState.ACCEPTED);
        assertThrows(IllegalStateException.class, () -> order.apply(fill(1, 101, 10)));
        assertEquals(0, order.filledLots());
    }

    @Test
    void anAmendmentChangesSizeAndPricesAndKeepsWhatIsFilled() {
        Order order = new Order(1, "s", new LimitOrder(Scenario.STOCK, Side.BUY, 100, 10.0), 0);
        submit(
                order,
                new OrderEvent.Accepted(0),
                fill(1, 40, 10),
                new OrderEvent.AmendRequested(1));
        OrderRequest amended =
                Amendment.of(order.request()).withLots(60).withLimit(11).applyTo(order.request());
        assertTrue(order.apply(new OrderEvent.Amended(2, amended)));
        assertEquals(OrderState.PARTIALLY_FILLED, order.state());
        assertEquals(20, order.remainingLots());
        assertEquals(11, order.request().limit());
    }

    private static Order orderIn(OrderState state) {
        Order order = new Order(1, "s", new MarketOrder(Scenario.STOCK, Side.BUY, 100), 0);
        switch (state) {
            case CREATED -> {}
            case DENIED -> order.apply(new OrderEvent.Denied(0, "no"));
            case SUBMITTED -> submit(order);
            case ACCEPTED -> submit(order, new OrderEvent.Accepted(0));
            case PARTIALLY_FILLED -> submit(order, fill(90, 10, 10));
            case FILLED -> submit(order, fill(90, 100, 10));
            case AMEND_PENDING ->
                    submit(order, new OrderEvent.Accepted(0), new OrderEvent.AmendRequested(0));
            case CANCEL_PENDING -> submit(order, new OrderEvent.CancelRequested(0));
            case CANCELLED -> submit(order, new OrderEvent.Cancelled(0, ""));
            case REJECTED -> submit(order, new OrderEvent.Rejected(0, "no"));
            case EXPIRED -> submit(order, new OrderEvent.Expired(0));
        }
        assertEquals(state, order.state());
        return order;
    }

    private static void submit(Order order, OrderEvent... more) {
        order.apply(new OrderEvent.Submitted(0));
        for (OrderEvent event : more) {
            order.apply(event);
        }
    }

    private static OrderEvent event(Order order, String name) {
        return switch (name) {
            case "denied" -> new OrderEvent.Denied(1, "no");
            case "submitted" -> new OrderEvent.Submitted(1);
            case "accepted" -> new OrderEvent.Accepted(1);
            case "part" -> fill(1, 10, 10);
            case "whole" -> fill(1, 100, 10);
            case "rest" -> fill(1, order.remainingLots(), 10);
            case "cancelling" -> new OrderEvent.CancelRequested(1);
            case "cancelled" -> new OrderEvent.Cancelled(1, "");
            case "rejected" -> new OrderEvent.Rejected(1, "no");
            case "amending" -> new OrderEvent.AmendRequested(1);
            case "amended" -> new OrderEvent.Amended(1, order.request());
            case "amend-rejected" -> new OrderEvent.AmendRejected(1, "no");
            case "cancel-rejected" -> new OrderEvent.CancelRejected(1, "filled already");
            case "expired" -> new OrderEvent.Expired(1);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static OrderEvent fill(long execution, long lots, double price) {
        return new OrderEvent.Filled(
                new Fill(1, execution, 1, Scenario.STOCK, Side.BUY, lots, price, 0, "test"));
    }
}
