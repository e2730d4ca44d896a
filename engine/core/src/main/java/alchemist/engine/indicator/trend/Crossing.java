package alchemist.engine.indicator.trend;

import alchemist.engine.indicator.InputPair;
import alchemist.engine.indicator.PairIndicator;

/**
 * 1 where the first line crosses above the second, −1 below, else 0, after the rules of {@link
 * CrossOver}; or only one of the two directions (backtrader's {@code CrossUp}, {@code CrossDown},
 * where both give 1). From the second pair on.
 */
public final class Crossing extends PairIndicator {

    /** Which crossings count. */
    public enum Direction {
        BOTH("crossover"),
        UP("cross"),
        DOWN("cross");

        private final String line;

        Direction(String line) {
            this.line = line;
        }
    }

    private final Direction direction;
    private final NonZeroDifference difference;
    private double before = Double.NaN;

    public Crossing(InputPair inputs, Direction direction) {
        super(inputs, line(direction.line, 2));
        this.direction = direction;
        difference = new NonZeroDifference(inputs);
    }

    @Override
    protected void compute(double first, double second) {
        difference.update(first, second);
        double now = difference.value();
        set(Double.isNaN(before + now) ? Double.NaN : crossed(before, now));
        before = now;
    }

    private int crossed(double was, double is) {
        boolean up = was < 0 && is > 0;
        boolean down = was > 0 && is < 0;
        return switch (direction) {
            case BOTH -> up ? 1 : down ? -1 : 0;
            case UP -> up ? 1 : 0;
            case DOWN -> down ? 1 : 0;
        };
    }
}
