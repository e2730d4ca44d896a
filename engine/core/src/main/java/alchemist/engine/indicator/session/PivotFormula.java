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
            twoOnEachSide(levels, (bar.high + bar.low + bar.close) / 3, bar);
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
            oneOnEachSide(levels, x, bar);
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
            oneOnEachSide(levels, x, bar);
        }
    },
    /** Woodie: p = (h + l + 2c) / 4, levels as the classic ones. */
    WOODIE("p s1 s2 r1 r2") {
        @Override
        void levels(Range bar, double[] levels) {
            twoOnEachSide(levels, (bar.high + bar.low + 2 * bar.close) / 4, bar);
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

    private static void oneOnEachSide(double[] levels, double x, Range bar) {
        levels[0] = x / 4;
        levels[1] = x / 2 - bar.high;
        levels[2] = x / 2 - bar.low;
    }

    private static void twoOnEachSide(double[] levels, double pivot, Range bar) {
        double range = bar.high - bar.low;
        levels[0] = pivot;
        levels[1] = 2 * pivot - bar.high;
        levels[2] = pivot - range;
        levels[3] = 2 * pivot - bar.low;
        levels[4] = pivot + range;
    }
}
