package alchemist.engine.indicator.line;

import alchemist.engine.indicator.Delay;
import alchemist.engine.indicator.Highest;
import alchemist.engine.indicator.Input;
import alchemist.engine.indicator.InputPair;
import alchemist.engine.indicator.Lowest;
import alchemist.engine.indicator.statistic.AllN;
import alchemist.engine.indicator.statistic.AnyN;
import alchemist.engine.indicator.trend.Crossing;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;

/**
 * Values bar by bar that can be looked back at: {@code get(0)} is this bar's, {@code get(-1)} the
 * last bar's. Comparisons and conditions give lines of 1 (true) and 0 (false); a value that is
 * missing on one side is missing in the result. Made by {@link Lines}; not thread-safe.
 */
public final class Line {

    private final Lines lines;
    private final double[] ring;
    private final int warmUp;
    private final DoubleSupplier source;
    private int next;
    private int count;

    Line(Lines lines, int history, int warmUp, DoubleSupplier source) {
        this.lines = lines;
        this.warmUp = warmUp;
        this.source = source;
        ring = new double[history];
    }

    void update() {
        double value = source.getAsDouble();
        ring[next] = value;
        next = next + 1 == ring.length ? 0 : next + 1;
        if (count < ring.length) {
            count++;
        }
    }

    /**
     * The value of a bar; NaN where there is none or the history does not reach.
     *
     * @param offset 0 for this bar, −1 for the last one and so on
     * @throws IllegalArgumentException for a bar in the future
     */
    public double get(int offset) {
        if (offset > 0) {
            throw new IllegalArgumentException("a line can't be asked for a later bar: " + offset);
        }
        if (-offset >= count) {
            return Double.NaN;
        }
        int slot = next - 1 + offset;
        return ring[slot < 0 ? slot + ring.length : slot];
    }

    /** True when this bar's value is there and not 0. */
    public boolean isTrue() {
        double value = get(0);
        return value != 0 && !Double.isNaN(value);
    }

    /** Number of bars until the first value, at the earliest. */
    public int warmUp() {
        return warmUp;
    }

    public Line plus(Line other) {
        return with(other, (a, b) -> a + b);
    }

    public Line plus(double number) {
        return map(a -> a + number);
    }

    public Line minus(Line other) {
        return with(other, (a, b) -> a - b);
    }

    public Line minus(double number) {
        return map(a -> a - number);
    }

    public Line times(Line other) {
        return with(other, (a, b) -> a * b);
    }

    public Line times(double number) {
        return map(a -> a * number);
    }

    /** The quotient; NaN where the other is 0. */
    public Line dividedBy(Line other) {
        return with(other, (a, b) -> b == 0 ? Double.NaN : a / b);
    }

    public Line dividedBy(double number) {
        return map(a -> number == 0 ? Double.NaN : a / number);
    }

    /** 1 where this line is greater. */
    public Line above(Line other) {
        return with(other, (a, b) -> truth(a > b, a, b));
    }

    public Line above(double number) {
        return map(a -> truth(a > number, a, number));
    }

    /** 1 where this line is smaller. */
    public Line below(Line other) {
        return with(other, (a, b) -> truth(a < b, a, b));
    }

    public Line below(double number) {
        return map(a -> truth(a < number, a, number));
    }

    /** 1 where this line is greater or equal. */
    public Line atLeast(Line other) {
        return with(other, (a, b) -> truth(a >= b, a, b));
    }

    /** 1 where this line is smaller or equal. */
    public Line atMost(Line other) {
        return with(other, (a, b) -> truth(a <= b, a, b));
    }

    /** 1 where both are equal. */
    public Line equalTo(Line other) {
        return with(other, (a, b) -> truth(a == b, a, b));
    }

    /** 1 where neither is 0. */
    public Line and(Line other) {
        return with(other, (a, b) -> truth(a != 0 && b != 0, a, b));
    }

    /** 1 where one of them is not 0. */
    public Line or(Line other) {
        return with(other, (a, b) -> truth(a != 0 || b != 0, a, b));
    }

    /** 1 where this line is 0. */
    public Line not() {
        return map(a -> truth(a == 0, a, a));
    }

    /** +1 where this line crosses above the other, −1 where below, else 0. */
    public Line crossOver(Line other) {
        return lines.add(crossing(Crossing.Direction.BOTH), this, other);
    }

    /** 1 where this line crosses above the other, after the rules of {@link Crossing}. */
    public Line crossUp(Line other) {
        return lines.add(crossing(Crossing.Direction.UP), this, other);
    }

    /** 1 where this line crosses below the other, after the rules of {@link Crossing}. */
    public Line crossDown(Line other) {
        return lines.add(crossing(Crossing.Direction.DOWN), this, other);
    }

    private static Crossing crossing(Crossing.Direction direction) {
        return new Crossing(new InputPair(Input.CLOSE, Input.CLOSE), direction);
    }

    /** The highest of the last n values. */
    public Line highest(int n) {
        return lines.add(new Highest(n), this);
    }

    /** The lowest of the last n values. */
    public Line lowest(int n) {
        return lines.add(new Lowest(n), this);
    }

    /** 1 where none of the last n values is 0. */
    public Line all(int n) {
        return lines.add(new AllN(n), this);
    }

    /** 1 where one of the last n values is not 0. */
    public Line any(int n) {
        return lines.add(new AnyN(n), this);
    }

    /** The value of n bars ago, as a line. */
    public Line delay(int n) {
        return lines.add(new Delay(n), this);
    }

    /** A function of each value. */
    public Line map(DoubleUnaryOperator function) {
        return lines.computed(warmUp, () -> function.applyAsDouble(get(0)));
    }

    /** A function of the values of two lines at the same bar. */
    public Line with(Line other, DoubleBinaryOperator function) {
        return lines.computed(
                Math.max(warmUp, other.warmUp), () -> function.applyAsDouble(get(0), other.get(0)));
    }

    private static double truth(boolean holds, double first, double second) {
        if (Double.isNaN(first) || Double.isNaN(second)) {
            return Double.NaN;
        }
        return holds ? 1 : 0;
    }
}
