package alchemist.charts;

import alchemist.charts.jfree.Layer.Form;
import alchemist.charts.jfree.Layer.LineLayer;

import javafx.scene.paint.Color;

import java.util.Arrays;

/** Reduces the part of a line in view to one or a few points per bucket. */
final class LineWindow {

    private static final double WIDTH = 1.5;

    private final LineSeries series;
    private final Buckets buckets;
    private double[] x;
    private double[] y;
    private int count;

    private LineWindow(LineSeries series, Buckets buckets) {
        this.series = series;
        this.buckets = buckets.widened();
        x = new double[3 * this.buckets.count()];
        y = new double[3 * this.buckets.count()];
    }

    /** One point per bucket, the middle of its range: a calm line over candles. */
    static LineLayer calm(LineSeries series, Buckets buckets, Color color) {
        LineWindow window = new LineWindow(series, buckets);
        for (int i = 0; i < window.buckets.count(); i++) {
            Extremes extremes = window.extremes(i);
            window.add(i, (extremes.low() + extremes.high()) / 2);
        }
        return window.layer(color, form(series.kind()));
    }

    /** Lowest, highest and last of each bucket: no peak and no drawdown is lost. */
    static LineLayer exact(LineSeries series, Buckets buckets, Color color) {
        LineWindow window = new LineWindow(series, buckets);
        for (int i = 0; i < window.buckets.count(); i++) {
            window.addRange(i);
        }
        return window.layer(color, form(series.kind()));
    }

    private Extremes extremes(int i) {
        Extremes extremes = new Extremes();
        series.extremes(buckets.from(i), buckets.to(i), extremes);
        return extremes;
    }

    private void addRange(int i) {
        double last = series.value(buckets.to(i) - 1);
        if (buckets.to(i) - buckets.from(i) == 1 || !Double.isFinite(last)) {
            add(i, Double.isFinite(last) ? last : Double.NaN);
            return;
        }
        Extremes extremes = extremes(i);
        boolean rising = last >= series.value(buckets.from(i));
        add(i, rising ? extremes.low() : extremes.high());
        add(i, rising ? extremes.high() : extremes.low());
        add(i, last);
    }

    private void add(int i, double value) {
        x[count] = buckets.center(i);
        y[count++] = value;
    }

    private LineLayer layer(Color color, Form form) {
        x = Arrays.copyOf(x, count);
        y = Arrays.copyOf(y, count);
        return new LineLayer(x, y, Look.awt(color), WIDTH, form);
    }

    private static Form form(LineKind kind) {
        return switch (kind) {
            case LINE -> Form.PLAIN;
            case DASHED -> Form.DASHED;
            case DOTS -> Form.DOTS;
            case COLUMNS -> Form.COLUMNS;
            case AREA -> Form.AREA_TO_FLOOR;
            case BASELINE -> Form.AREA_TO_ZERO;
        };
    }
}
