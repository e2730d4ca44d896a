package alchemist.charts;

import alchemist.charts.jfree.Layer.VolumeLayer;
import alchemist.charts.jfree.PaneFrame;
import alchemist.charts.jfree.ValueScale;

import java.util.List;

/** Volume columns under the candles. */
final class VolumePane implements Pane {

    private static final double TICK_DISTANCE = 34;

    private final NumberText volumes = new NumberText(0);
    private final ValueWindow window = new ValueWindow();

    @Override
    public double weight() {
        return 0.22;
    }

    @Override
    public ValueWindow window() {
        return window;
    }

    @Override
    public List<LineSeries> lines() {
        return List.of();
    }

    @Override
    public String text(double value) {
        return volumes.compact(value);
    }

    @Override
    public List<String> widestLabels() {
        return List.of("8.88M");
    }

    @Override
    public PaneFrame frame(PaneView view) {
        Extremes seen = new Extremes();
        seen.add(0, 0);
        for (double volume : view.bars().volume()) {
            seen.add(volume, volume);
        }
        if (seen.high() <= 0) {
            seen.add(0, 1);
        }
        window.fit(seen, 0.12, 0, Double.MIN_NORMAL);
        ValueScale all =
                ValueTicks.scale(
                        window.low(),
                        window.high(),
                        view.mostTicks(TICK_DISTANCE),
                        Double.MIN_NORMAL,
                        this::text);
        return new PaneFrame(
                view.plot(),
                view.axisWidth(),
                all.withoutEdges(view.look().px(9) / (double) view.plot().height),
                List.of(new VolumeLayer(view.bars(), view.buckets().stride())),
                List.of(),
                "Volume");
    }
}
