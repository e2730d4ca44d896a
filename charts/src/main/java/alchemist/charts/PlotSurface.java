package alchemist.charts;

import alchemist.charts.jfree.Frame;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.util.function.IntConsumer;

/**
 * Shows a plot as an image and a crosshair above it. Changes only mark the surface; it is painted
 * at most once per frame, and not at all while it can't be seen. The crosshair never repaints it.
 */
final class PlotSurface extends Region {

    private final PlotImage image;
    private final Crosshair crosshair = new Crosshair();
    private final Region focusRing = new Region();
    private final Runnable pulse = this::drawWhenVisibleAgain;
    private @Nullable Plot plot;
    private boolean stale;
    private IntConsumer onHover = _ -> {};

    PlotSurface(ChartStyle style) {
        image = new PlotImage(style);
        getStyleClass().add("trading-chart-surface");
        setManaged(false);
        setFocusTraversable(true);
        focusRing.getStyleClass().add("trading-chart-focus");
        focusRing.setManaged(false);
        focusRing.setMouseTransparent(true);
        getChildren().addAll(image.view(), crosshair, focusRing);
        sceneProperty().addListener((_, before, now) -> moved(before, now));
    }

    /** Shows another plot. */
    void setPlot(Plot next) {
        plot = next;
        image.clear();
        crosshair.hide();
        invalidate();
    }

    @Nullable Plot plot() {
        return plot;
    }

    PlotImage image() {
        return image;
    }

    Crosshair crosshair() {
        return crosshair;
    }

    /** Where things are in the frame on screen; null before the first painting. */
    @Nullable SurfaceGeometry geometry() {
        Frame drawn = image.frame();
        Plot shown = plot;
        return drawn == null || shown == null ? null : new SurfaceGeometry(drawn, shown);
    }

    /** Bars drawn as one in the frame on screen. */
    int stride() {
        SurfaceGeometry geometry = geometry();
        return geometry == null ? 1 : geometry.stride();
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
        SurfaceGeometry geometry = geometry();
        if (geometry != null) {
            crosshair.pointAt(geometry, x, y);
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
        FrameSize size =
                new FrameSize(
                        (int) Math.round(getWidth() * scale),
                        (int) Math.round(getHeight() * scale));
        boolean wanted = stale || image.isOutgrown(size, scale);
        if (wanted && plot != null && !size.isTooSmall() && isSeen()) {
            stale = false;
            image.draw(plot, size, scale);
            refreshCrosshair();
        }
    }

    private void refreshCrosshair() {
        SurfaceGeometry geometry = geometry();
        if (geometry != null && crosshair.isShown()) {
            crosshair.refresh(geometry);
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
