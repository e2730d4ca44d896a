package alchemist.charts;

import alchemist.charts.jfree.Layer;
import alchemist.charts.jfree.Layer.VolumeLayer;
import alchemist.charts.jfree.PaneFrame;
import alchemist.charts.jfree.ValueScale;

import java.util.List;

/** Volume columns under the candles. */
final class VolumePane implements Pane {

    private static final ValueTicks TICKS =
            new ValueTicks(30, Double.MIN_NORMAL, (value, _) -> NumberText.compact(value));

    /** Kept free at the top for the pane's name. */
    private static final double CAPTION = 20;

    private final OhlcData data;
    private final ValueWindow window = ValueWindow.standing();

    VolumePane(OhlcData data) {
        this.data = data;
    }

    /** Currency quotes often come without volume. */
    @Override
    public boolean isNeeded() {
        return data.isEmpty() || data.hasVolume();
    }

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
        return NumberText.compact(value);
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
        double caption = view.look().px(CAPTION) / (double) view.plot().height;
        window.fit(seen, Math.clamp(caption, 0.1, 0.4), 0, Double.MIN_NORMAL);
        ValueScale scale = AxisLabels.readable(TICKS.over(window, view), List.of(), view);
        List<Layer> columns = List.of(new VolumeLayer(view.bars(), view.buckets().stride()));
        return new PaneFrame(view.plot(), view.axisWidth(), scale, columns, List.of(), "Volume");
    }
}
