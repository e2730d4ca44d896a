package alchemist.engine.sim;

import alchemist.engine.model.Bar;

/**
 * The way of the price through a bar: open, one extreme, the other, close.
 *
 * @param highFirst true when the high comes before the low
 */
record PricePath(boolean highFirst) {

    /** The nearer extreme first; the low when both are as near. */
    static PricePath nearerFirst(Bar bar) {
        return new PricePath(bar.high() - bar.open() < bar.open() - bar.low());
    }

    /** The four points are 0 (open) to 3 (close). */
    double point(Bar bar, int index) {
        return switch (index) {
            case 0 -> bar.open();
            case 1 -> highFirst ? bar.high() : bar.low();
            case 2 -> highFirst ? bar.low() : bar.high();
            default -> bar.close();
        };
    }
}
