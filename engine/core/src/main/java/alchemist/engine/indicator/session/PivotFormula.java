package alchemist.engine.indicator.session;

import java.util.List;

/**
 * How support and resistance come from a bar's open, high, low and close. Levels are listed pivot
 * first, then supports, then resistances, nearest first.
 */
public enum PivotFormula {
    /** p = (h + l + c) / 3, levels 2p − h, p − r, 2p − l, p + r with r = h − l. */
    CLASSIC("p s1 s2 r1 r2") {
        @Override
        void levels(Range bar, double[] levels) {
            double p = (bar.high + bar.low + bar.close) / 3;
            double range = bar.high - bar.low;
            fill(levels, p, 2 * p - bar.high, p - range, 2 * p - bar.low, p + range);
        }
    },
    /** p = (h + l + c) / 3 with levels 0.382, 0.618 and 1 ranges away. */
    FIBONACCI("p s1 s2 s3 r1 r2 r3") {
        @Override
        void levels(Range bar, double[] levels) {
            levels[0] = (bar.high + bar.low + bar.close) / 3;
            double range = bar.high - bar.low;
            for (int i = 0; i < FIBONACCI_SHARES.length; i++) {
                levels[1 + i] = levels[0] - FIBONACCI_SHARES[i] * range;
                levels[4 + i] = levels[0] + FIBONACCI_SHARES[i] * range;
            }
        }
    },
    /**
     * DeMark: x = h + 2l + c when the close is below the open, 2h + l + c when above, h + l + 2c
     * when equal; p = x / 4, levels x/2 − h and x/2 − l.
     */
    DEMARK("p s1 r1") {
        @Override
        void levels(Range bar, double[] levels) {
            double x = bar.high + bar.low + bar.close;
            x += bar.close < bar.open ? bar.low : bar.close > bar.open ? bar.high : bar.close;
            fill(levels, x / 4, x / 2 - bar.high, x / 2 - bar.low);
        }
    },
    /**
     * DeMark as backtrader computes it: x is only the sign of close − open, so that the levels are
     * not prices. For comparison with backtrader.
     */
    DEMARK_BACKTRADER("p s1 r1") {
        @Override
        void levels(Range bar, double[] levels) {
            double x = Math.signum(bar.close - bar.open);
            fill(levels, x / 4, x / 2 - bar.high, x / 2 - bar.low);
        }
    },
    /** Woodie: p = (h + l + 2c) / 4, levels as the classic ones. */
    WOODIE("p s1 s2 r1 r2") {
        @Override
        void levels(Range bar, double[] levels) {
            double p = (bar.high + bar.low + 2 * bar.close) / 4;
            double range = bar.high - bar.low;
            fill(levels, p, 2 * p - bar.high, p - range, 2 * p - bar.low, p + range);
        }
    },
    /** Camarilla: levels c ∓ 1.1·(h − l) / 12, / 6, / 4, / 2; p = (h + l + c) / 3. */
    CAMARILLA("p s1 s2 s3 s4 r1 r2 r3 r4") {
        @Override
        void levels(Range bar, double[] levels) {
            double range = 1.1 * (bar.high - bar.low);
            levels[0] = (bar.high + bar.low + bar.close) / 3;
            for (int i = 0; i < CAMARILLA_PARTS.length; i++) {
                levels[1 + i] = bar.close - range / CAMARILLA_PARTS[i];
                levels[5 + i] = bar.close + range / CAMARILLA_PARTS[i];
            }
        }
    };

    private static final double[] FIBONACCI_SHARES = {0.382, 0.618, 1};
    private static final double[] CAMARILLA_PARTS = {12, 6, 4, 2};

    private final String lines;

    PivotFormula(String lines) {
        this.lines = lines;
    }

    /** Names of the levels. */
    public List<String> lines() {
        return List.of(lines.split(" "));
    }

    /** The bar the levels come from; written before each use. */
    static final class Range {
        double open;
        double high;
        double low;
        double close;
    }

    abstract void levels(Range bar, double[] levels);

    private static void fill(double[] levels, double pivot, double first, double second) {
        levels[0] = pivot;
        levels[1] = first;
        levels[2] = second;
    }

    private static void fill(
            double[] levels, double pivot, double s1, double s2, double r1, double r2) {
        fill(levels, pivot, s1, s2);
        levels[3] = r1;
        levels[4] = r2;
    }
}
