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

    private static final double TICK_DISTANCE = 32;

    /** Kept free at the top for the pane's name. */
    private static final double CAPTION = 22;

    private final List<LineSeries> series;
    private final double weight;
    private final NumberText text;
    private final ValueTicks ticks;
    private final ValueWindow window = ValueWindow.floating();

    LinePane(List<LineSeries> series, double weight) {
        this.series = List.copyOf(series);
        this.weight = weight;
        text = this.series.getFirst().text(new NumberText(2));
        ticks = new ValueTicks(TICK_DISTANCE, text.unit(), text::tick);
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
        return text.of(value);
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
        fit(view);
        List<Layer> layers = new ArrayList<>();
        for (LineSeries line : series) {
            layers.add(LineWindow.exact(line, view.buckets(), color(line, view.look())));
        }
        List<Tag> tags = tags(view.look());
        ValueScale scale = AxisLabels.readable(ticks.over(window, view), tags, view);
        return new PaneFrame(view.plot(), view.axisWidth(), scale, layers, tags, caption());
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
            fromZero |= line.kind() == LineKind.BASELINE;
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

    private String caption() {
        return String.join(", ", series.stream().map(LineSeries::label).toList());
    }
}
