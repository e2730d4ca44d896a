package alchemist.charts;

import javafx.scene.paint.Color;

import org.jspecify.annotations.Nullable;

/**
 * A named line of values that are aligned with the bars (or times) of the chart it is added to; NaN
 * where there is none. Shorter than the bars is allowed: the rest is unknown.
 *
 * <p>The array given is used, not copied, and never written. Not thread-safe: a shown chart's
 * series belong to the FX thread.
 */
public final class LineSeries {

    private static final int AS_PRICES = -1;
    private static final int BY_RANGE = -2;

    private final String label;
    private final DoubleColumn values;
    private final LinePyramid pyramid;
    private @Nullable Color color;
    private LineKind kind = LineKind.LINE;
    private int hue;
    private int decimals = AS_PRICES;
    private String unit = "";

    /** A plain line in the next free colour of the chart's palette. */
    public LineSeries(String label, double[] values) {
        this.label = label;
        this.values = DoubleColumn.of(values);
        pyramid = new LinePyramid(this.values);
        pyramid.extend();
    }

    public LineSeries color(@Nullable Color color) {
        this.color = color;
        return this;
    }

    public LineSeries kind(LineKind kind) {
        this.kind = kind;
        return this;
    }

    /** Lines of a study with the same hue share a colour, where none was given. */
    public LineSeries hue(int hue) {
        this.hue = hue;
        return this;
    }

    /**
     * How values are written; without it as prices of the chart.
     *
     * @param unit what follows the number, for example {@code " %"}
     */
    public LineSeries format(int decimals, String unit) {
        this.decimals = decimals;
        this.unit = unit;
        return this;
    }

    /** Values are written with as many decimals as their range needs. */
    public LineSeries formatByRange() {
        decimals = BY_RANGE;
        return this;
    }

    public String label() {
        return label;
    }

    public int size() {
        return values.size();
    }

    /** NaN where there is no value. */
    public double value(int index) {
        return index >= 0 && index < values.size() ? values.get(index) : Double.NaN;
    }

    /** Adds the value of the next bar; NaN for none. */
    public void append(double value) {
        values.add(value);
        pyramid.extend();
    }

    @Nullable Color color() {
        return color;
    }

    int hue() {
        return hue;
    }

    LineKind kind() {
        return kind;
    }

    NumberText text(NumberText prices) {
        return switch (decimals) {
            case AS_PRICES -> prices;
            case BY_RANGE -> new NumberText(decimalsOfRange(), unit);
            default -> new NumberText(decimals, unit);
        };
    }

    /** Four digits of the range: 2 decimals from 0 to 100, 5 from 0 to 0.1. */
    private int decimalsOfRange() {
        Extremes all = new Extremes();
        extremes(0, values.size(), all);
        double range = all.isEmpty() ? 0 : Math.max(all.high() - all.low(), Math.abs(all.high()));
        return range > 0 ? Math.clamp(3 - (int) Math.floor(Math.log10(range * 1.01)), 0, 8) : 2;
    }

    void extremes(int from, int to, Extremes extremes) {
        pyramid.extremes(Math.max(0, from), Math.min(to, values.size()), extremes);
    }
}
