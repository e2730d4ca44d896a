package alchemist.engine.order;

/** Checks the prices of orders. */
final class Prices {

    private Prices() {}

    static void require(String what, double price) {
        if (!Double.isFinite(price)) {
            throw new IllegalArgumentException(
                    "a " + what + " price must be a number, not " + price);
        }
    }
}
