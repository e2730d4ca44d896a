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

    private static final double TICK_DISTANCE = 40;

    private final List<LineSeries> series;
    private final double weight;
    private final NumberText text;
    private final ValueWindow window = new ValueWindow();

    LinePane(List<LineSeries> series, double weight) {
        this.series = List.copyOf(series);
        this.weight = weight;
        text = this.series.getFirst().text(new NumberText(2));
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
        fit(view.buckets().widened());
        double smallest = Math.pow(10, -text.decimals());
        ValueScale all =
                ValueTicks.scale(
                        window.low(),
                        window.high(),
                        view.mostTicks(TICK_DISTANCE),
                        smallest,
                        text::of);
        List<Layer> layers = new ArrayList<>();
        for (LineSeries line : series) {
            layers.add(LineWindow.exact(line, view.buckets(), color(line, view.look())));
        }
        double edge = view.look().px(9) / (double) view.plot().height;
        return new PaneFrame(
                view.plot(),
                view.axisWidth(),
                all.withoutEdges(edge),
                layers,
                tags(view.look()),
                caption());
    }

    Color color(LineSeries line, Look look) {
        Color own = line.color();
        return own != null ? own : look.palette().overlay(series.indexOf(line));
    }

    private void fit(Buckets buckets) {
        Extremes seen = new Extremes();
        boolean fromZero = false;
        for (LineSeries line : series) {
            if (buckets.count() > 0) {
                line.extremes(buckets.from(0), buckets.to(buckets.count() - 1), seen);
            }
            fromZero |= line.kind() == LineKind.BASELINE;
        }
        double above = 0.1;
        double below = 0.1;
        if (fromZero) {
            seen.add(0, 0);
            above = seen.high() > 0 ? above : 0.04;
            below = seen.low() < 0 ? below : 0.04;
        }
        window.fit(seen, above, below, Math.pow(10, -text.decimals()));
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
