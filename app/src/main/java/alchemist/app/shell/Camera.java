package alchemist.app.shell;

import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/** Takes pictures of scenes that no window shows. */
final class Camera {

    private Camera() {}

    /** What the scene shows now, laid out. JavaFX thread only. */
    static BufferedImage shoot(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        // Scroll panes draw from a bitmap of their content, which a picture would show stale.
        scene.getRoot().lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
        WritableImage image = scene.snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        PixelReader pixels = image.getPixelReader();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        return copy;
    }

    /** Writes a PNG. Any thread. */
    static void write(BufferedImage image, Path file) throws IOException {
        if (!ImageIO.write(image, "png", file.toFile())) {
            throw new IOException("this Java writes no PNG");
        }
    }
}
