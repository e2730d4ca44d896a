package alchemist.charts;

import alchemist.charts.jfree.Frame;
import alchemist.charts.jfree.Layer.Bars;
import alchemist.charts.jfree.PaneFrame;
import alchemist.charts.jfree.TimeScale;

import org.jspecify.annotations.Nullable;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All a chart shows, free of any toolkit: a timeline, the window on it, the panes. Turns itself
 * into frames for the painter. Confined to one thread.
 */
final class Plot {

    /** A candle narrower than this is hard to see; more bars are put together instead. */
    private static final double LEAST_CANDLE = 2;

    private static final int MOST_BUCKETS = 600;

    /** The smallest share of the height a pane can be dragged to. */
    private static final double LEAST_PANE = 0.06;

    private static final double TIME_HEIGHT = 26;
    private static final double PANE_GAP = 5;

    private final Timeline timeline;
    private final @Nullable OhlcData data;
    private final Viewport viewport = new Viewport();
    private final List<Pane> panes = new ArrayList<>();
    private final Map<Pane, Double> weights = new HashMap<>();
    private List<Pane> shown = List.of();
    private TimeScale.@Nullable Band band;

    Plot(Timeline timeline, @Nullable OhlcData data) {
        this.timeline = timeline;
        this.data = data;
    }

    Timeline timeline() {
        return timeline;
    }

    Viewport viewport() {
        return viewport;
    }

    List<Pane> panes() {
        return panes;
    }

    /** The panes of the last frame, top to bottom. */
    List<Pane> shownPanes() {
        return shown;
    }

    /**
     * Makes a shown pane taller and the one below it as much smaller.
     *
     * @param share of the height of all panes; negative makes it smaller
     */
    void resize(int upper, double share) {
        Pane above = shown.get(upper);
        Pane below = shown.get(upper + 1);
        double total = shown.stream().mapToDouble(this::weight).sum();
        double both = weight(above) + weight(below);
        double least = Math.min(LEAST_PANE * total, both / 2);
        double wanted = Math.clamp(weight(above) + share * total, least, both - least);
        weights.put(above, wanted);
        weights.put(below, both - wanted);
    }

    private double weight(Pane pane) {
        return weights.getOrDefault(pane, pane.weight());
    }

    void highlight(TimeScale.@Nullable Band bars) {
        band = bars;
    }

    boolean isHighlighted() {
        return band != null;
    }

    /** What the crosshair stands on at a bar: the close, or the first line's value. */
    double mainValue(int bar) {
        if (data != null) {
            return data.close(bar);
        }
        List<LineSeries> lines = panes.getFirst().lines();
        return lines.isEmpty() ? Double.NaN : lines.getFirst().value(bar);
    }

    /** Groups the bars in view for a plot of {@code plotWidth} layout pixels. */
    Buckets buckets(double plotWidth) {
        int most = (int) Math.min(MOST_BUCKETS, plotWidth / LEAST_CANDLE);
        return Buckets.over(viewport, most);
    }

    Frame frame(FrameSize size, Look look) {
        shown = panes.stream().filter(Pane::isNeeded).toList();
        int axisWidth = axisWidth(look);
        int plotWidth = Math.max(1, size.width() - axisWidth);
        Buckets buckets = buckets(plotWidth / look.skin().scale());
        Bars bars = data == null ? BarWindow.empty(0) : BarWindow.of(data, buckets);
        List<Rectangle> areas = areas(plotWidth, size.height(), look);
        List<PaneFrame> frames = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            PaneView view = new PaneView(viewport, buckets, bars, areas.get(i), axisWidth, look);
            frames.add(shown.get(i).frame(view));
        }
        TimeSpace space = new TimeSpace(timeline, viewport, buckets, look, plotWidth);
        return new Frame(size.width(), size.height(), look.skin(), timeScale(space), frames);
    }

    private TimeScale timeScale(TimeSpace space) {
        return new TimeScale(
                viewport.first(),
                viewport.last(),
                TimeLabels.of(space),
                SessionBreaks.of(space),
                band,
                timeline.zoneName());
    }

    private int axisWidth(Look look) {
        int widest = Math.max(look.px(36), look.words().of(timeline.zoneName()));
        for (Pane pane : shown) {
            for (String label : pane.widestLabels()) {
                widest = Math.max(widest, look.numbers().of(label));
            }
        }
        return widest + look.px(16);
    }

    private List<Rectangle> areas(int width, int height, Look look) {
        double total = 0;
        for (Pane pane : shown) {
            total += weight(pane);
        }
        int gap = look.px(PANE_GAP);
        int free = height - look.px(TIME_HEIGHT) - gap * (shown.size() - 1);
        List<Rectangle> areas = new ArrayList<>();
        int top = 0;
        double done = 0;
        for (int i = 0; i < shown.size(); i++) {
            done += weight(shown.get(i));
            int bottom = (int) Math.round(free * done / total) + gap * i;
            areas.add(new Rectangle(0, top, width, Math.max(1, bottom - top)));
            top = bottom + gap;
        }
        return areas;
    }
}
