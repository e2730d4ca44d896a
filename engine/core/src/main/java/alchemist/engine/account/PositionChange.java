package alchemist.engine.account;

/**
 * What a trade does to a position.
 *
 * @param closing lots that bring it closer to flat, 0 or above
 * @param opening lots that take it further away, 0 or above
 * @param signedLots the trade, negative when sold
 */
public record PositionChange(long closing, long opening, long signedLots) {

    /** What a trade does to what is held. */
    public static PositionChange of(long held, long signedLots) {
        long lots = Math.abs(signedLots);
        long closing = held * signedLots < 0 ? Math.min(Math.abs(held), lots) : 0;
        return new PositionChange(closing, lots - closing, signedLots);
    }
}
