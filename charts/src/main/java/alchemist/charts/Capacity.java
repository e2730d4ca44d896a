package alchemist.charts;

/**
 * How columns grow: by a quarter, which keeps appending O(1) and ten million bars within memory.
 */
final class Capacity {

    private static final int SMALLEST = 256;

    private Capacity() {}

    static int after(int size) {
        return Math.max(SMALLEST, Math.addExact(size, (size >> 2) + 1));
    }
}
