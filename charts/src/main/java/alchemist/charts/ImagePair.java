package alchemist.charts;

import alchemist.charts.jfree.Frame;
import alchemist.charts.jfree.FramePainter;

import javafx.scene.image.Image;

import org.jspecify.annotations.Nullable;

/**
 * Two images in turn: while the render thread still reads the one on screen, the next frame goes
 * into the other.
 */
final class ImagePair {

    private @Nullable ChartImage shown;
    private @Nullable ChartImage spare;

    Image paint(Frame frame) {
        FrameSize size = new FrameSize(frame.width(), frame.height());
        ChartImage next = spare != null && spare.fits(size) ? spare : new ChartImage(size);
        next.paint(graphics -> FramePainter.paint(frame, graphics));
        spare = shown;
        shown = next;
        return next.image();
    }
}
