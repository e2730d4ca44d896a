package alchemist.engine.kernel;

import alchemist.engine.order.OrderRequest;

/** A line of a journal, as it is read back. {@code now} is engine time in epoch nanoseconds. */
public sealed interface JournalEntry {

    long now();

    /** The engine was told something. */
    record Event(long now, EngineEvent event) implements JournalEntry {}

    /** A strategy wanted an order and the risk gate let it go. */
    record Intent(long now, long orderId, String strategy, OrderRequest request)
            implements JournalEntry {}

    /** A strategy wanted an order and the risk gate refused it. */
    record Denied(long now, long orderId, String strategy, OrderRequest request, String reason)
            implements JournalEntry {}
}
