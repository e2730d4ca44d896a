package alchemist.engine.model;

/**
 * One trade in the market.
 *
 * @param time when it happened, epoch nanoseconds UTC
 * @param size units traded; 0 when the source has none
 */
public record Tick(long time, double price, double size, Aggressor aggressor) {

    /** A trade of which the aggressor is unknown. */
    public static Tick of(long time, double price, double size) {
        return new Tick(time, price, size, Aggressor.UNKNOWN);
    }
}
