package alchemist.datalake.binance;

/**
 * Binance's times: milliseconds, in spot archives from 2025 on microseconds. Which, every value
 * says itself.
 */
final class BinanceTime {

    /** Milliseconds reach this in the year 5138. */
    private static final long MICROS = 100_000_000_000_000L;

    private static final long LARGEST = Long.MAX_VALUE / 1_000;

    private BinanceTime() {}

    /** Epoch nanoseconds; −1 when it is no time. */
    static long nanos(long value) {
        if (value <= 0 || value > LARGEST) {
            return -1;
        }
        return value >= MICROS ? value * 1_000 : value * 1_000_000;
    }
}
