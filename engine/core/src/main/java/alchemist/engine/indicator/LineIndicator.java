package alchemist.engine.indicator;

import java.util.Arrays;
import java.util.List;

/**
 * Keeps the values of an indicator's lines; what feeds it is the subclass's affair.
 *
 * <p>See {@link BarIndicator}, {@link ValueIndicator} and {@link PairIndicator}.
 */
public abstract class LineIndicator implements Indicator {

    private final OutputLine[] outputs;
    private final List<String> names;
    private final double[] values;
    private final int warmUp;
    private int bars;

    protected LineIndicator(OutputLine... lines) {
        outputs = lines.clone();
        names = Arrays.stream(outputs).map(OutputLine::name).toList();
        warmUp = OutputLine.warmUp(outputs);
        values = new double[outputs.length];
        Arrays.fill(values, Double.NaN);
    }

    /** A line that has its first value at the given bar, counted from 1. */
    protected static OutputLine line(String name, int warmUp) {
        return new OutputLine(name, warmUp, 0);
    }

    /** A line whose value belongs to an earlier bar than the one that gave it. */
    protected static OutputLine lookingAhead(String name, int warmUp, int bars) {
        return new OutputLine(name, warmUp, -bars);
    }

    /**
     * @throws IllegalArgumentException when a parameter is too small, in half a sentence
     */
    protected static int atLeast(int least, String name, int value) {
        if (value < least) {
            throw new IllegalArgumentException(
                    "%s must be at least %d, but is %d".formatted(name, least, value));
        }
        return value;
    }

    /** Counts a bar. */
    final void count() {
        if (bars < warmUp) {
            bars++;
        }
    }

    /** Sets a line; what is not finite becomes NaN. */
    protected final void set(int line, double value) {
        values[line] = Double.isFinite(value) ? value : Double.NaN;
    }

    /** Sets the first line. */
    protected final void set(double value) {
        set(0, value);
    }

    /** Sets all lines to NaN. */
    protected final void setNothing() {
        Arrays.fill(values, Double.NaN);
    }

    @Override
    public final boolean isReady() {
        return bars == warmUp;
    }

    @Override
    public final double value() {
        return values[0];
    }

    @Override
    public final double value(int line) {
        return values[line];
    }

    @Override
    public final int warmUp() {
        return warmUp;
    }

    @Override
    public final int warmUp(int line) {
        return outputs[line].warmUp();
    }

    @Override
    public final List<String> lines() {
        return names;
    }

    @Override
    public final int displacement(int line) {
        return outputs[line].displacement();
    }
}
