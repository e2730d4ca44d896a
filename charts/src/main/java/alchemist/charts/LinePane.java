package alchemist.charts;

import alchemist.charts.jfree.Layer;
import alchemist.charts.jfree.PaneFrame;
import alchemist.charts.jfree.Tag;
import alchemist.charts.jfree.ValueScale;

import javafx.scene.paint.Color;

import java.util.ArrayList;
import java.util.List;

/** Lines with an axis of their own: equity, drawdown, oscillators. */
final class LinePane implements Pane {

    /** From here on whole numbers are written short: volumes add up to billions. */
    private static final double LONG = 1e7;

    private static final double TICK_DISTANCE = 32;

    /** Kept free at the top for the pane's name. */
    private static final double CAPTION = 22;

    private final String caption;
    private final List<LineSeries> series;
    private final double weight;
    private NumberText text;
    private final ValueWindow window = ValueWindow.floating();

    LinePane(List<LineSeries> series, double weight) {
        this(String.join(", ", series.stream().map(LineSeries::label).toList()), series, weight);
    }

    LinePane(String caption, List<LineSeries> series, double weight) {
        this.caption = caption;
        this.series = List.copyOf(series);
        this.weight = weight;
        text = written();
    }

    private NumberText written() {
        return series.getFirst().text(new NumberText(2));
    }

    @Override
    public double weight() {
        return weight;
    }

    @Override
    public ValueWindow window() {
        return window;
    }

    @Override
    public List<LineSeries> lines() {
        return series;
    }

    @Override
    public String text(double value) {
        return text(text, value);
    }

    /** A value of a line that has a pane of its own. */
    static String text(LineSeries line, double value) {
        return text(line.text(new NumberText(2)), value);
    }

    private static String text(NumberText text, double value) {
        boolean isLong = text.unit() == 1 && Math.abs(value) >= LONG;
        return isLong ? NumberText.compact(value, 4) : text.of(value);
    }

    private String tick(double value, double step) {
        return Math.abs(value) >= LONG ? text(value) : text.tick(value, step);
    }

    @Override
    public List<String> widestLabels() {
        Extremes all = new Extremes();
        for (LineSeries line : series) {
            line.extremes(0, line.size(), all);
        }
        return all.isEmpty() ? List.of(text(0)) : List.of(text(all.low()), text(all.high()));
    }

    @Override
    public PaneFrame frame(PaneView view) {
        text = written();
        fit(view);
        List<Layer> layers = new ArrayList<>();
        for (LineSeries line : series) {
            layers.add(LineWindow.exact(line, view.buckets(), color(line, view.look())));
        }
        List<Tag> tags = tags(view.look());
        ValueTicks ticks = new ValueTicks(TICK_DISTANCE, text.unit(), this::tick);
        ValueScale scale = AxisLabels.readable(ticks.over(window, view), tags, view);
        return new PaneFrame(view.plot(), view.axisWidth(), scale, layers, tags, caption);
    }

    Color color(LineSeries line, Look look) {
        Color own = line.color();
        int place = series.indexOf(line);
        Color given = place == 0 ? look.palette().accent() : look.palette().overlay(place - 1);
        return own != null ? own : given;
    }

    private void fit(PaneView view) {
        Buckets buckets = view.buckets().widened();
        Extremes seen = new Extremes();
        boolean fromZero = false;
        for (LineSeries line : series) {
            if (buckets.count() > 0) {
                line.extremes(buckets.from(0), buckets.to(buckets.count() - 1), seen);
            }
            fromZero |= line.kind() == LineKind.BASELINE || line.kind() == LineKind.COLUMNS;
        }
        if (fromZero) {
            seen.add(0, 0);
        }
        double caption = view.look().px(CAPTION) / (double) view.plot().height;
        double below = fromZero && seen.low() >= 0 ? 0.03 : 0.08;
        window.fit(seen, Math.clamp(caption, 0.08, 0.4), below, text.unit());
    }

    private List<Tag> tags(Look look) {
        List<Tag> tags = new ArrayList<>();
        for (LineSeries line : series) {
            double last = line.value(line.size() - 1);
            if (Double.isFinite(last)) {
                tags.add(new Tag(last, text(last), Look.awt(color(line, look)), false));
            }
        }
        return tags;
    }
}
