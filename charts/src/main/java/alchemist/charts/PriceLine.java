package alchemist.charts;

/**
 * A price that is waited for, such as that of a working order.
 *
 * @param text for example {@code BUY 100 limit}
 * @param bought the colour: bought or sold when the price is reached
 * @param movable whether the user may drag it
 */
public record PriceLine(double price, String text, boolean bought, boolean movable) {

    PriceLine at(double moved) {
        return new PriceLine(moved, text, bought, movable);
    }
}
