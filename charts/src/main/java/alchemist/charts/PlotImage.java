package alchemist.charts;

import alchemist.charts.jfree.Frame;

import javafx.scene.image.ImageView;

import org.jspecify.annotations.Nullable;

/** Paints frames of a plot into an image, in the resolution of the screen. */
final class PlotImage {

    private final ChartStyle style;
    private final ImageView view = new ImageView();
    private final ImagePair images = new ImagePair();
    private Look look;
    private @Nullable Frame frame;
    private int redraws;
    private long lastDrawNanos;

    PlotImage(ChartStyle style) {
        this.style = style;
        look = new Look(style, 1);
        view.setManaged(false);
        view.setSmooth(false);
    }

    ImageView view() {
        return view;
    }

    Look look() {
        return look;
    }

    /** The frame on screen; null before the first painting. */
    @Nullable Frame frame() {
        return frame;
    }

    /** How often a frame has been painted. */
    int redraws() {
        return redraws;
    }

    long lastDrawNanos() {
        return lastDrawNanos;
    }

    void clear() {
        frame = null;
        view.setImage(null);
    }

    /** Whether the frame on screen was painted for another size or scale. */
    boolean isOutgrown(FrameSize size, double scale) {
        Frame drawn = frame;
        return drawn == null
                || drawn.width() != size.width()
                || drawn.height() != size.height()
                || scale != look.skin().scale();
    }

    void draw(Plot plot, FrameSize size, double scale) {
        redraws++;
        long begun = System.nanoTime();
        if (scale != look.skin().scale()) {
            look = new Look(style, scale);
        }
        Frame next = plot.frame(size, look);
        frame = next;
        view.setImage(images.paint(next));
        view.setFitWidth(size.width() / scale);
        view.setFitHeight(size.height() / scale);
        lastDrawNanos = System.nanoTime() - begun;
    }
}
