package alchemist.datalake.parquet;

import java.util.Arrays;

/**
 * What is known of the trades in each of a series' bars. Immutable by convention: the columns are
 * shared, as those of a series are.
 */
public final class BarFlow {

    /** Number of trades that is not known. */
    public static final long UNKNOWN = -1;

    private final long[] trades;
    private final double[] vwap;
    private final double[] buyVolume;

    BarFlow(long[] trades, double[] vwap, double[] buyVolume) {
        this.trades = trades;
        this.vwap = vwap;
        this.buyVolume = buyVolume;
    }

    /** Nothing is known of so many bars. */
    public static BarFlow unknown(int size) {
        Builder builder = new Builder();
        for (int i = 0; i < size; i++) {
            builder.add(UNKNOWN, Double.NaN, Double.NaN);
        }
        return builder.build();
    }

    public int size() {
        return trades.length;
    }

    /** The number of trades; {@link #UNKNOWN} where the source doesn't say. */
    public long trades(int bar) {
        return trades[bar];
    }

    /** The volume-weighted average price, Σ price · size / Σ size; NaN where it isn't known. */
    public double vwap(int bar) {
        return vwap[bar];
    }

    /** Units that buyers took from waiting sellers; NaN where it isn't known. */
    public double buyVolume(int bar) {
        return buyVolume[bar];
    }

    /** True when there is something to keep. */
    public boolean isKnown() {
        return Arrays.stream(trades).anyMatch(count -> count != UNKNOWN);
    }

    /** True when two rows say the same, bit for bit. */
    public boolean sameBits(int bar, BarFlow other, int otherBar) {
        return trades[bar] == other.trades[otherBar]
                && bits(vwap[bar]) == bits(other.vwap[otherBar])
                && bits(buyVolume[bar]) == bits(other.buyVolume[otherBar]);
    }

    /** True when all rows say the same, bit for bit. */
    boolean same(BarFlow other) {
        return Arrays.equals(trades, other.trades)
                && Arrays.equals(vwap, other.vwap)
                && Arrays.equals(buyVolume, other.buyVolume);
    }

    private static long bits(double value) {
        return Double.doubleToLongBits(value);
    }

    /** The rows of the bars in {@code [from, to)}. */
    public BarFlow rows(int from, int to) {
        return new BarFlow(
                Arrays.copyOfRange(trades, from, to),
                Arrays.copyOfRange(vwap, from, to),
                Arrays.copyOfRange(buyVolume, from, to));
    }

    long[] tradeCounts() {
        return trades;
    }

    double[] vwaps() {
        return vwap;
    }

    double[] buyVolumes() {
        return buyVolume;
    }

    /** Collects rows. Not thread-safe. */
    public static final class Builder {

        private long[] trades = new long[64];
        private double[] vwap = new double[64];
        private double[] buyVolume = new double[64];
        private int size;

        public void add(long count, double averagePrice, double bought) {
            if (size == trades.length) {
                trades = Arrays.copyOf(trades, size * 2);
                vwap = Arrays.copyOf(vwap, size * 2);
                buyVolume = Arrays.copyOf(buyVolume, size * 2);
            }
            trades[size] = count;
            vwap[size] = averagePrice;
            buyVolume[size] = bought;
            size++;
        }

        /** Adds a row of another flow. */
        public void add(BarFlow flow, int bar) {
            add(flow.trades[bar], flow.vwap[bar], flow.buyVolume[bar]);
        }

        public BarFlow build() {
            return new BarFlow(
                    Arrays.copyOf(trades, size),
                    Arrays.copyOf(vwap, size),
                    Arrays.copyOf(buyVolume, size));
        }
    }
}
