package alchemist.charts;

import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.function.Consumer;

/** A Java2D picture and a JavaFX image over the same pixels: drawn once, copied never. */
final class ChartImage {

    private final BufferedImage picture;
    private final PixelBuffer<IntBuffer> pixels;
    private final WritableImage image;

    ChartImage(FrameSize size) {
        picture = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_ARGB_PRE);
        int[] data = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        pixels =
                new PixelBuffer<>(
                        size.width(),
                        size.height(),
                        IntBuffer.wrap(data),
                        PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(pixels);
    }

    boolean fits(FrameSize size) {
        return picture.getWidth() == size.width() && picture.getHeight() == size.height();
    }

    void paint(Consumer<Graphics2D> painter) {
        pixels.updateBuffer(
                buffer -> {
                    Graphics2D graphics = picture.createGraphics();
                    painter.accept(graphics);
                    graphics.dispose();
                    return null;
                });
    }

    Image image() {
        return image;
    }
}
