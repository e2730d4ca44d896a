package alchemist.charts;

/**
 * A price that is waited for, such as that of a working order.
 *
 * @param text for example {@code BUY 100 limit}
 * @param bought the colour: bought or sold when the price is reached
 */
public record PriceLine(double price, String text, boolean bought) {}
