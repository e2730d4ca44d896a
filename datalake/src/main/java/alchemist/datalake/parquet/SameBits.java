package alchemist.datalake.parquet;

import alchemist.engine.model.BarSeries;

import java.util.Arrays;

/** Compares bars by their bits: stricter than {@code ==}, which thinks 0 and −0 are the same. */
public final class SameBits {

    private SameBits() {}

    /** True when both series hold the same times and values. */
    public static boolean of(BarSeries a, BarSeries b) {
        return Arrays.equals(a.times(), b.times())
                && Arrays.equals(a.opens(), b.opens())
                && Arrays.equals(a.highs(), b.highs())
                && Arrays.equals(a.lows(), b.lows())
                && Arrays.equals(a.closes(), b.closes())
                && Arrays.equals(a.volumes(), b.volumes());
    }

    /** True when bar {@code i} of {@code a} has the values of bar {@code j} of {@code b}. */
    public static boolean ofBar(BarSeries a, int i, BarSeries b, int j) {
        return same(a.opens()[i], b.opens()[j])
                && same(a.highs()[i], b.highs()[j])
                && same(a.lows()[i], b.lows()[j])
                && same(a.closes()[i], b.closes()[j])
                && same(a.volumes()[i], b.volumes()[j]);
    }

    private static boolean same(double a, double b) {
        return Double.doubleToLongBits(a) == Double.doubleToLongBits(b);
    }
}
