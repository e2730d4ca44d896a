package alchemist.charts;

import alchemist.charts.jfree.Frame;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.util.function.IntConsumer;

/**
 * Shows a plot as an image and a crosshair above it. Changes only mark the surface; it is painted
 * at most once per frame, and not at all while it can't be seen. The crosshair never repaints it.
 */
final class PlotSurface extends Region {

    private final ChartStyle style;
    private final ImageView view = new ImageView();
    private final ImagePair images = new ImagePair();
    private final Crosshair crosshair = new Crosshair();
    private final Region focusRing = new Region();
    private final Runnable pulse = this::drawWhenVisibleAgain;
    private Look look;
    private @Nullable Plot plot;
    private @Nullable Frame frame;
    private boolean stale;
    private int redraws;
    private long lastDrawNanos;
    private IntConsumer onHover = _ -> {};

    PlotSurface(ChartStyle style) {
        this.style = style;
        look = new Look(style, 1);
        getStyleClass().add("trading-chart-surface");
        setManaged(false);
        setFocusTraversable(true);
        view.setManaged(false);
        view.setSmooth(false);
        focusRing.getStyleClass().add("trading-chart-focus");
        focusRing.setManaged(false);
        focusRing.setMouseTransparent(true);
        getChildren().addAll(view, crosshair, focusRing);
        sceneProperty().addListener((_, before, now) -> moved(before, now));
    }

    /** Shows another plot; null for none. */
    void setPlot(@Nullable Plot next) {
        plot = next;
        frame = null;
        view.setImage(null);
        crosshair.hide();
        invalidate();
    }

    @Nullable Plot plot() {
        return plot;
    }

    /** The frame on screen; null before the first painting. */
    @Nullable Frame frame() {
        return frame;
    }

    Look look() {
        return look;
    }

    Crosshair crosshair() {
        return crosshair;
    }

    /** How often the chart image has been painted. */
    int redraws() {
        return redraws;
    }

    long lastDrawNanos() {
        return lastDrawNanos;
    }

    /** Bars drawn as one in the frame on screen. */
    int stride() {
        Frame drawn = frame;
        Plot shown = plot;
        return drawn == null || shown == null
                ? 1
                : shown.buckets(new SurfaceGeometry(drawn, shown).plotWidth()).stride();
    }

    /** Called with the bar under the crosshair, -1 when there is none. */
    void setOnHover(IntConsumer listener) {
        onHover = listener;
    }

    /** Something to be drawn has changed. */
    void invalidate() {
        stale = true;
        requestLayout();
        if (getScene() != null && getScene().getWindow() != null) {
            Platform.requestNextPulse();
        }
    }

    /** Moves the crosshair to a point of this surface. */
    void pointAt(double x, double y) {
        Frame drawn = frame;
        Plot shown = plot;
        if (drawn != null && shown != null) {
            crosshair.pointAt(new SurfaceGeometry(drawn, shown), x, y);
            onHover.accept(crosshair.bar());
        }
    }

    /** Puts the crosshair on a bar. */
    void pointAtBar(int bar) {
        crosshair.pin(bar);
        refreshCrosshair();
    }

    void hideCrosshair() {
        crosshair.hide();
        onHover.accept(-1);
    }

    @Override
    protected void layoutChildren() {
        crosshair.resizeRelocate(0, 0, getWidth(), getHeight());
        focusRing.resizeRelocate(0, 0, getWidth(), getHeight());
        double scale = scale();
        if (scale != look.skin().scale()) {
            look = new Look(style, scale);
            stale = true;
        }
        FrameSize size =
                new FrameSize(
                        (int) Math.round(getWidth() * scale),
                        (int) Math.round(getHeight() * scale));
        Frame drawn = frame;
        boolean resized =
                drawn == null || drawn.width() != size.width() || drawn.height() != size.height();
        if ((stale || resized) && plot != null && !size.isTooSmall() && isSeen()) {
            draw(plot, size);
        }
    }

    private void draw(Plot shown, FrameSize size) {
        stale = false;
        redraws++;
        long begun = System.nanoTime();
        Frame next = shown.frame(size, look);
        frame = next;
        view.setImage(images.paint(next));
        lastDrawNanos = System.nanoTime() - begun;
        view.setFitWidth(size.width() / look.skin().scale());
        view.setFitHeight(size.height() / look.skin().scale());
        refreshCrosshair();
    }

    private void refreshCrosshair() {
        Frame drawn = frame;
        Plot shown = plot;
        if (drawn != null && shown != null && crosshair.isShown()) {
            crosshair.refresh(new SurfaceGeometry(drawn, shown));
        }
        onHover.accept(crosshair.bar());
    }

    private double scale() {
        Scene scene = getScene();
        Window window = scene == null ? null : scene.getWindow();
        return window == null ? 1 : window.getRenderScaleX();
    }

    private boolean isSeen() {
        for (Node node = this; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return getScene() != null;
    }

    private void moved(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePreLayoutPulseListener(pulse);
        }
        if (now != null) {
            now.addPreLayoutPulseListener(pulse);
        }
    }

    /** Becoming visible lays nothing out: a painting put off meanwhile is asked for here. */
    private void drawWhenVisibleAgain() {
        if (stale && plot != null && isSeen()) {
            requestLayout();
        }
    }
}
