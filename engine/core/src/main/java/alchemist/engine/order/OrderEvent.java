package alchemist.engine.order;

/** Something that happened to one order. Times are epoch nanoseconds. */
public sealed interface OrderEvent {

    long time();

    /** Our risk gate refused; {@code reason} is a sentence with the numbers. */
    record Denied(long time, String reason) implements OrderEvent {}

    /** Handed to the gateway. */
    record Submitted(long time) implements OrderEvent {}

    /** Working at the broker. */
    record Accepted(long time) implements OrderEvent {}

    /** Executed, in part or whole. */
    record Filled(Fill fill) implements OrderEvent {
        @Override
        public long time() {
            return fill.time();
        }
    }

    /** We asked the broker to cancel. */
    record CancelRequested(long time) implements OrderEvent {}

    /** The broker did not take it off. */
    record CancelRejected(long time, String reason) implements OrderEvent {}

    /** We asked the broker to change size or prices. */
    record AmendRequested(long time) implements OrderEvent {}

    /** It works with new size or prices. */
    record Amended(long time, OrderRequest request) implements OrderEvent {}

    /** Size and prices stay as they were. */
    record AmendRejected(long time, String reason) implements OrderEvent {}

    /** The broker took it off. */
    record Cancelled(long time, String reason) implements OrderEvent {}

    /** The broker refused. */
    record Rejected(long time, String reason) implements OrderEvent {}

    /** Its time in force ran out. */
    record Expired(long time) implements OrderEvent {}
}
