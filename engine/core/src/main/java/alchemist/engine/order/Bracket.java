package alchemist.engine.order;

/**
 * An entry with its two exits: the exits become active once the entry is filled, and when one of
 * them is done the other is cancelled.
 *
 * @param entry any order
 * @param stopLoss on the other side, as large as the entry
 * @param takeProfit on the other side, as large as the entry
 */
public record Bracket(OrderRequest entry, StopOrder stopLoss, LimitOrder takeProfit) {

    public Bracket {
        requireExit(entry, stopLoss);
        requireExit(entry, takeProfit);
    }

    /** Exits for an entry at these prices, good till cancelled. */
    public static Bracket of(OrderRequest entry, double stopLoss, double takeProfit) {
        Side exit = entry.side().opposite();
        return new Bracket(
                entry,
                new StopOrder(entry.instrument(), exit, entry.lots(), stopLoss),
                new LimitOrder(entry.instrument(), exit, entry.lots(), takeProfit));
    }

    private static void requireExit(OrderRequest entry, OrderRequest exit) {
        if (exit.side() == entry.side()
                || exit.lots() != entry.lots()
                || !exit.instrument().id().equals(entry.instrument().id())) {
            throw new IllegalArgumentException(
                    "an exit of a bracket is of the entry's instrument and size, on the other"
                            + " side; not "
                            + exit
                            + " for "
                            + entry);
        }
    }
}
