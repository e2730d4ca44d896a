package alchemist.datalake.parquet;

/**
 * Finds how many decimals a column of doubles needs, so that it can be stored as DECIMAL(18, scale)
 * and come back with the very same bits.
 */
final class DecimalScale {

    /** The column can't be stored as decimals. */
    static final int NONE = -1;

    private static final int LARGEST = 10;

    /** Below this a double still holds a half, so that any way of rounding finds the same whole. */
    private static final double EXACT = 1L << 51;

    private static final double[] POWER = new double[LARGEST + 1];

    static {
        POWER[0] = 1;
        for (int i = 1; i <= LARGEST; i++) {
            POWER[i] = POWER[i - 1] * 10;
        }
    }

    private DecimalScale() {}

    /** The smallest scale that holds all columns exactly, or {@link #NONE}. */
    static int of(double[]... columns) {
        int scale = 0;
        for (double[] column : columns) {
            for (double value : column) {
                while (!exact(value, POWER[scale])) {
                    if (++scale > LARGEST) {
                        return NONE;
                    }
                }
            }
        }
        return scale;
    }

    /** True when value × power is a whole number that divides back to the same bits. */
    private static boolean exact(double value, double power) {
        double scaled = Math.rint(value * power);
        return Math.abs(scaled) < EXACT
                && Double.doubleToRawLongBits(scaled / power + 0.0)
                        == Double.doubleToRawLongBits(value);
    }
}
