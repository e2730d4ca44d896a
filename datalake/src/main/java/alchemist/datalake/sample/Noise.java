package alchemist.datalake.sample;

/**
 * Pseudo-random numbers that are the same on every machine and Java: SplitMix64, and the exact
 * arithmetic of {@link StrictMath}. Not thread-safe.
 */
final class Noise {

    private static final double UNIT = 0x1.0p-53;

    private long state;
    private double spare = Double.NaN;

    Noise(long seed) {
        state = seed;
    }

    /** Even in [0, 1). */
    double uniform() {
        state += 0x9e3779b97f4a7c15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return ((z ^ (z >>> 31)) >>> 11) * UNIT;
    }

    /** Normal, mean 0, deviation 1: the polar method, two at a time. */
    double normal() {
        if (!Double.isNaN(spare)) {
            double value = spare;
            spare = Double.NaN;
            return value;
        }
        while (true) {
            double u = 2 * uniform() - 1;
            double v = 2 * uniform() - 1;
            double s = u * u + v * v;
            if (s > 0 && s < 1) {
                double factor = Math.sqrt(-2 * StrictMath.log(s) / s);
                spare = v * factor;
                return u * factor;
            }
        }
    }
}
